/** As much of the library as is used: it is built into a file of its own. */
export { createClient } from '@redis/client';
