import { describe, expect, it } from 'vitest';
import { maxFileBytes, maxFiles } from '../../proxy/contract/files.js';
import {
  bookingPart,
  boundary,
  filePart,
  formType,
  sendBody,
  sendParts,
  toRawForm,
} from './multipart-request.js';
import { toProblem } from './salon.js';

describe('a form that is too much', () => {
  /** A body that goes on for ever; tells how much of it was asked for, and whether it was ended. */
  function endless(piece: Uint8Array) {
    const seen = { bytes: 0, isCancelled: false };
    const stream = new ReadableStream({
      pull(controller) {
        seen.bytes += piece.byteLength;
        controller.enqueue(piece);
      },
      cancel() {
        seen.isCancelled = true;
      },
    });
    return { stream, seen };
  }

  it('C7: is not read to its end, whatever it says of its length', async () => {
    // Its head ends at once.
    const piece = new TextEncoder().encode(`\r\n\r\n${'x'.repeat(1024 * 1024)}`);
    const { stream, seen } = endless(piece);
    const response = await sendBody(stream, { 'Content-Type': formType, 'Content-Length': '3' });
    expect(response.status).toBe(413);
    expect((await toProblem(response)).code).toBe('body-too-large');
    expect(seen.isCancelled).toBe(true);
    expect(seen.bytes).toBeLessThan((maxFiles + 1) * maxFileBytes);
  });

  it('has to wait while others send more than there is room for', async () => {
    const piece = new TextEncoder().encode(`\r\n\r\n${'x'.repeat(1024 * 1024)}`);
    let goOn: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    /** Sends 45 MB, and ends after a pause. */
    function toSlow() {
      let left = 45;
      return new ReadableStream({
        async pull(controller) {
          if (left-- > 0) return controller.enqueue(piece);
          await pause;
          controller.close();
        },
      });
    }
    const sent = [1, 2, 3].map(() => sendBody(toSlow()));
    const first = await toProblem(await Promise.race(sent));
    expect(first.code).toBe('rate-limited');
    goOn();
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([415, 415, 429]);
    // There is room again.
    expect((await sendParts(bookingPart(), filePart())).status).toBe(200);
  });

  it('is not read where a part has a very long head', async () => {
    const long = 'a'.repeat(20_000);
    for (const disposition of [
      `name="${long}"`,
      `name="file-3"; filename="${long}.txt"`,
      `name="file-3"; filename="cv.txt"\r\nX-Long: ${long}`,
      `name="file-3"; filename="cv.txt"${'\r\nX: y'.repeat(4_000)}`,
    ]) {
      for (const parts of [
        [{ disposition, content: 'Hello.' }, bookingPart()],
        [bookingPart(), { disposition, content: 'Hello.' }],
      ]) {
        const response = await sendParts(...parts);
        expect((await toProblem(response)).code).toBe('body-too-large');
      }
    }
  });

  it('is not read where it is of very many parts', async () => {
    const part = `--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n`;
    const { stream, seen } = endless(new TextEncoder().encode(part));
    expect((await sendBody(stream)).status).toBe(413);
    expect(seen.isCancelled).toBe(true);
    expect(seen.bytes).toBeLessThan(4_000);
  });

  it('C8: is waited for no longer than its time', async () => {
    let isCancelled = false;
    const stalled = new ReadableStream({
      start: (controller) => controller.enqueue(toRawForm([bookingPart()]).slice(0, 100)),
      cancel() {
        isCancelled = true;
      },
    });
    const response = await sendBody(stalled, { 'Content-Type': formType }, 20);
    expect(response.status).toBe(408);
    expect((await toProblem(response)).code).toBe('request-timeout');
    expect(isCancelled).toBe(true);
  });
});
