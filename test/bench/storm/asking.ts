import { type Answer, createAsk } from '../../runtimes/ask.js';
import { shop } from '../../runtimes/stage.js';
import { isExpected, toCode } from './expected.js';

/** Longer than any request may take. */
const longestMs = 60_000;

/** What the answers were, and which of them should not have been. */
export interface Tally {
  asked: number;
  /** By path, status and code: `/v1/catalog 200`. */
  counts: Map<string, number>;
  /** In a few words each. */
  wrong: string[];
  slowestMs: number;
}

/**
 * Asks the proxy as a page of the shop does, each time from another address, and looks at each
 * answer: a failure is a problem with a code that fits its status.
 *
 * @returns undefined where no answer came.
 */
export type AskProxy = (
  path: string,
  headers?: Record<string, string>,
  body?: string,
) => Promise<Answer | undefined>;

export function createAsking(origin: string): { ask: AskProxy; tally: Tally } {
  const askOnce = createAsk(origin);
  const tally: Tally = { asked: 0, counts: new Map(), wrong: [], slowestMs: 0 };

  async function ask(path: string, headers: Record<string, string> = {}, body?: string) {
    tally.asked += 1;
    const beganMs = performance.now();
    try {
      const answer = await withinLimit(
        askOnce(path, {
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            Origin: shop,
            'X-Forwarded-For': toAddress(tally.asked),
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
            ...headers,
          },
          body,
        }),
      );
      const name = `${withoutIds(path)} ${toName(answer)}`;
      tally.counts.set(name, (tally.counts.get(name) ?? 0) + 1);
      if (!isExpected(answer)) tally.wrong.push(name);
      return answer;
    } catch (error) {
      tally.wrong.push(
        `${withoutIds(path)}: ${error instanceof Error ? error.message : 'nothing'}`,
      );
      return undefined;
    } finally {
      tally.slowestMs = Math.max(tally.slowestMs, performance.now() - beganMs);
    }
  }

  return { ask, tally };
}

async function withinLimit(asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), longestMs);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

function toName({ status, headers, text }: Answer): string {
  if (headers['content-type'] !== 'application/problem+json') return `${status}`;
  return `${status} ${toCode(text)}`;
}

function toAddress(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
}

function withoutIds(path: string): string {
  return (path.split('?')[0] ?? path).replaceAll(/\/(?:\d+|[\w-]{43})(?=\/|$)/g, '/:id');
}
