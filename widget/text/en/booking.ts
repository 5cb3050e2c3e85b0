import type { OwnBackWords } from './back.js';
import type { OwnCaptchaWords } from './captcha.js';
import type { OwnDialogWords } from './dialog.js';
import type { OwnEventWords } from './events.js';
import type { enFirst } from './first.js';
import type { enFlow } from './flow.js';
import type { OwnKindWords } from './kinds.js';
import type { OwnManageWords } from './manage.js';
import type { OwnMoreWords } from './more.js';
import type { OwnOutcomeWords } from './outcome.js';
import type { OwnPackageListWords } from './package-list.js';
import type { OwnPackageWords } from './packages.js';
import type { OwnPlaceWords } from './places.js';
import type { SeriesWords } from './series.js';
import type { OwnZoneWords } from './zones.js';

/**
 * The sentences of every booking, in English. `more.ts` has what only some services ask for,
 * `series.ts` what is said of those that recur, `events.ts` what the list of events says,
 * `places.ts` what is said of one event and of who comes, `package-list.ts` and `packages.ts` the
 * same of packages, `kinds.ts` what stands between the kinds, `zones.ts` what the list of time zones
 * says, `outcome.ts` what is said while nobody knows whether it was booked, `captcha.ts` to those
 * who have to show that they are no robots, `back.ts` of the ways back to a booking, and `manage.ts`
 * of a booking that was made.
 */
export type BookingWords = typeof enFirst & typeof enFlow;

/** Every sentence the widget says. A page may replace any of them. */
export type Strings = BookingWords &
  OwnMoreWords &
  OwnEventWords &
  OwnKindWords &
  OwnPackageListWords &
  OwnPackageWords &
  OwnPlaceWords &
  OwnBackWords &
  OwnCaptchaWords &
  OwnDialogWords &
  OwnManageWords &
  OwnOutcomeWords &
  OwnZoneWords & { series?: Partial<SeriesWords> };
