import type { FirstWords } from '../language-words.js';
import type { Numbers } from '../numbers.js';
import { toBooking } from './booking.js';
import { dialog } from './dialog.js';
import { kinds } from './kinds.js';

/** What the first screen says, in Hebrew. */
export const toFirst = (numbers: Numbers): FirstWords => ({ ...toBooking(numbers), dialog, kinds });
