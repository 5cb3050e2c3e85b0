import { checkSizes, printSizes } from './sizes.js';

const sizes = await checkSizes();
printSizes(sizes);
process.exitCode = sizes.every((size) => size.isWithinLimit) ? 0 : 1;
