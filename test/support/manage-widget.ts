import '../../widget/amelia-manage.js';
import type { AmeliaManage } from '../../widget/amelia-manage.js';
import { toManageHash } from '../../widget/manage-link.js';
import { aToken } from './fake-managed.js';

/** The page's address becomes that of a link to a booking. */
export function followLink(id = 901, token = aToken('mine')): void {
  location.hash = toManageHash({ id, token });
}

/** The page's address as it was before any link. */
export function leaveLink(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** The widget in the page; what it shows comes from the page's address. */
export function openManage(timeZone = ''): AmeliaManage {
  const element = document.createElement('amelia-manage');
  element.lang = 'en-GB';
  element.timeZone = timeZone;
  element.proxy = 'https://book.example.test/';
  document.body.append(element);
  return element;
}
