import type { BackWords } from './en/back.js';
import type { BookingWords } from './en/booking.js';
import type { CaptchaWords } from './en/captcha.js';
import type { DialogWords } from './en/dialog.js';
import type { EventWords } from './en/events.js';
import type { KindWords } from './en/kinds.js';
import type { ManageWords } from './en/manage.js';
import type { MoreWords } from './en/more.js';
import type { OutcomeWords } from './en/outcome.js';
import type { PackageListWords } from './en/package-list.js';
import type { PackageWords } from './en/packages.js';
import type { PlaceWords } from './en/places.js';
import type { SeriesWords } from './en/series.js';
import type { ZoneWords } from './en/zones.js';

/** What a language says before anything but the first screen is there. */
export type FirstWords = BookingWords & { dialog: DialogWords; kinds: KindWords };

/** Everything else it says: loaded with the second screen. */
export type RestWords = MoreWords &
  EventWords &
  PackageListWords &
  PackageWords &
  PlaceWords &
  ManageWords & {
    wayBack: BackWords;
    captcha: CaptchaWords;
    outcome: OutcomeWords;
    series: SeriesWords;
    time: { picker: ZoneWords };
  };
