import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Runtime, type Stage, toSettings } from './stage.js';
import { describeBooking } from './stories/booking.js';
import { describeFiles } from './stories/files.js';
import { describeManaging } from './stories/managing.js';
import { describePages } from './stories/pages.js';
import { describePatience } from './stories/patience.js';
import { describeEdge, describeProcess } from './stories/processes.js';
import { describeReading } from './stories/reading.js';
import { describeRefusals } from './stories/refusals.js';
import { describeTroubles } from './stories/troubles.js';
import { ameliaKey } from './upstream.js';

/** The fewest requests that say anything about a runtime. */
const fewestRequests = 60;

/** The same stories for whatever runtime there is, from outside; it needs what `npm run build` makes. */
export function describeRuntime(runtime: Runtime): void {
  describe(`the proxy on ${runtime.name}`, () => {
    let stage: Stage;
    const now = () => stage;

    beforeAll(async () => {
      stage = await openStage(runtime);
    });

    afterAll(() => stage?.close());

    describeFiles(now);
    describeReading(now);
    describeBooking(now);
    describeManaging(now);
    describeRefusals(now);
    describePages(now);
    describePatience(now);
    if (runtime.isProcess) describeProcess(runtime);
    else describeEdge(runtime);
    // Last: whoever fails too often is left alone for a while.
    describeTroubles(now);

    describe('after all of that', () => {
      it('C11: every answer guarded the browser that read it', () => {
        expect(stage.unguarded()).toEqual([]);
      });

      it('K2, M12: nothing of it stands in the log but that it happened', () => {
        const said = stage.proxy.said();
        expect(said).toContain('"event":"request"');
        for (const secret of [
          ameliaKey,
          toSettings('').SECRET ?? '',
          'example.test',
          'Bearer',
          'a-key-',
        ]) {
          expect(said).not.toContain(secret);
        }
        expect(said).not.toMatch(/v1\.[\w-]+\.[\w-]{20,}/);
      });

      it('enough was asked', () => {
        expect(stage.asked()).toBeGreaterThanOrEqual(fewestRequests);
      });
    });
  });
}
