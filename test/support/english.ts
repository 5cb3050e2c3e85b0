import type { BookingWords } from '../../widget/text/en/booking.js';
import { enFirst } from '../../widget/text/en/first.js';
import { enFlow } from '../../widget/text/en/flow.js';
import { mergeStrings } from '../../widget/text/own-strings.js';

/** What every booking says in English, as it is once all screens are there. */
export const en = mergeStrings<object>(enFirst, enFlow) as BookingWords;
