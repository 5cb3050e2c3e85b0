import type { FirstWords } from '../language-words.js';
import type { Numbers } from '../numbers.js';
import { toBooking } from './booking.js';
import { dialog } from './dialog.js';
import { kinds } from './kinds.js';

/** What Serbian says before anything but the first screen is there. */
export const toFirst = (numbers: Numbers): FirstWords => ({ ...toBooking(numbers), dialog, kinds });
