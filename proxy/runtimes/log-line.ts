import { createLog, type Log } from '../log.js';

/** Each entry is a line of JSON, which every host collects. */
export const logLine: Log = createLog((line) => console.log(line));
