import type { RestWords } from '../language-words.js';
import type { Numbers } from '../numbers.js';
import { back } from './back.js';
import { captcha } from './captcha.js';
import { toEvents } from './events.js';
import { manage } from './manage.js';
import { toMore } from './more.js';
import { outcome } from './outcome.js';
import { toPackageList } from './package-list.js';
import { toPackages } from './packages.js';
import { toPlaces } from './places.js';
import { toSeries } from './series.js';
import { toZones } from './zones.js';

/** All else that is said, in Arabic. */
export const toRest = (numbers: Numbers): RestWords => ({
  ...toMore(numbers),
  ...toEvents(numbers),
  ...toPackageList(numbers),
  ...toPackages(numbers),
  ...toPlaces(numbers),
  ...manage,
  wayBack: back,
  captcha,
  outcome,
  series: toSeries(numbers),
  time: { picker: toZones(numbers) },
});
