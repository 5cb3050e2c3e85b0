import { type IncomingHttpHeaders, request as send } from 'node:http';

/** An answer, all of it. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  /** Sent with its length. */
  body?: string | Uint8Array;
  /** Sent one by one, without a length. */
  pieces?: readonly string[];
  /** So many bytes are announced, and do not come. */
  missingBytes?: number;
}

export type Ask = (path: string, question?: Question) => Promise<Answer>;

/**
 * Asks over a connection of its own, and writes what it is told to: no path is tidied up, no header
 * added.
 */
export function createAsk(origin: string): Ask {
  const { hostname, port } = new URL(origin);
  return (path, { method = 'GET', headers = {}, body, pieces, missingBytes = 0 } = {}) =>
    new Promise((resolve, reject) => {
      const sentHeaders: Record<string, string | number> = { ...headers, Connection: 'close' };
      if (body !== undefined) sentHeaders['Content-Length'] = toBytes(body).length + missingBytes;
      const sending = send({ hostname, port, path, method, headers: sentHeaders, agent: false });
      let isAnswered = false;
      sending.on('response', (response) => {
        isAnswered = true;
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          sending.destroy();
          resolve({ status: statusCode, headers: received, text });
        });
        response.on('error', reject);
      });
      // Whoever refuses a body may well hang up while it is being sent.
      sending.on('error', (error) => isAnswered || reject(error));
      for (const piece of pieces ?? []) sending.write(piece);
      if (body !== undefined) sending.write(body);
      if (missingBytes === 0) sending.end();
      else sending.flushHeaders();
    });
}

function toBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
