import { DurableRecord } from '../../proxy/runtimes/cloudflare.js';
import type { DurableObjects } from '../../proxy/stores/durable-object-records.js';
import type { ObjectStorage } from '../../proxy/stores/durable-record.js';
import { openOnCloudflare } from '../../proxy/stores/open-on-cloudflare.js';
import { createFarEnd } from './bridge.js';

interface Env {
  RECORDS: DurableObjects;
}

/** An object that is asked too much fails for whoever asks it. */
let isFrozen = false;

/** The proxy's own class, of which a test may ask what is left in it. */
export class WatchedRecord extends DurableRecord {
  readonly #storage: Left;

  constructor(state: { storage: Left }) {
    super(state);
    this.#storage = state.storage;
  }

  override async fetch(request: Request): Promise<Response> {
    if (isFrozen) throw new Error('The object is overloaded.');
    if (request.method !== 'PUT') return super.fetch(request);
    const [kept, alarmAtMs] = await Promise.all([this.#storage.list(), this.#storage.getAlarm()]);
    return Response.json({ kept: kept.size, isToWake: alarmAtMs !== null });
  }
}

/** What Durable Objects' storage also can. */
interface Left extends ObjectStorage {
  list(): Promise<Map<string, unknown>>;
  getAlarm(): Promise<number | null>;
}

let answer: ((request: Request) => Promise<Response>) | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const frozen = searchParams.get('frozen');
    if (frozen !== null) {
      isFrozen = frozen === 'yes';
      return new Response();
    }
    const name = searchParams.get('left-in');
    if (name !== null) {
      const { RECORDS } = env;
      return RECORDS.get(RECORDS.idFromName(name)).fetch(request.url, { method: 'PUT' });
    }
    const store = { kind: 'cloudflare-do', binding: 'RECORDS' } as const;
    answer ??= createFarEnd((siteUrl) => openOnCloudflare({ store, siteUrl }, env));
    return answer(request);
  },
};
