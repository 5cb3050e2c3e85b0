/** So long a store may take to answer, connecting included, in milliseconds. */
export const answerTimeMs = 1_000;

/**
 * What a store answers, if it does so in time. What it was asked for may be done all the same.
 *
 * @throws where it takes longer than a second: whoever asks must not go on without it.
 */
export async function answerInTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store did not answer in time.')), answerTimeMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
