/** When this was last looked up, in the public notices about the plugin. */
export const knownFixesDate = '2026-11';

/**
 * By line of versions, the first that mends all that is publicly known. Of lines that are not here,
 * such as the numbers of paid editions, nobody has told.
 */
export const knownFixes: readonly { line: readonly number[]; version: string }[] = [
  { line: [1, 2], version: '2.3' },
];
