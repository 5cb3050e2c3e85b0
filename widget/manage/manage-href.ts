import type { ManageKey } from '../api/manage-api.js';
import { toManageHash } from '../manage-link.js';

/** The page that is open, at another booking. Whole: a page's `<base>` would lead elsewhere. */
export function toManageHref(key: ManageKey): string {
  return location.href.replace(/#.*$/, '') + toManageHash(key);
}
