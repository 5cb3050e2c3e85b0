import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';

export interface BodyLimits {
  mostBytes: number;
  /** How long the whole of it may take to arrive, in milliseconds. */
  timeoutMs: number;
}

/** Told of each piece of a body as it arrives; may throw to end it. */
export type Watch = (piece: Uint8Array) => void;

/**
 * Hands a request's body on as it arrives, counted: what `Content-Length` says is only said. Whoever
 * sends too much, or drop by drop, is not waited for.
 *
 * @throws {Refusal} `body-too-large`, `request-timeout`; else what `use` throws.
 */
export async function useBody<T>(
  c: Context,
  { mostBytes, timeoutMs }: BodyLimits,
  use: (body: ReadableStream) => Promise<T>,
  watch: Watch = () => undefined,
): Promise<T> {
  const reader = c.req.raw.body?.getReader();
  let bytes = 0;
  let failure: unknown;

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return controller.close();
      bytes += value.byteLength;
      if (bytes > mostBytes) throw new Refusal('body-too-large');
      watch(value);
      controller.enqueue(value);
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('request-timeout')), timeoutMs);
  });
  try {
    return await Promise.race([use(new ReadableStream({ pull })), tooLate]);
  } catch (error) {
    // Not awaited: whoever never stops sending need not agree.
    reader?.cancel().catch(() => undefined);
    throw failure ?? error;
  } finally {
    clearTimeout(timer);
  }
}
