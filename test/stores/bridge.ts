import type { Records } from '../../proxy/guards/records.js';

/** A call of records that live in another runtime, in JSON: what is undefined is not there. */
interface Call {
  /** Which of several clients. */
  client: number;
  prefix: string;
  key: string;
  swap?: { expected?: string; next?: string; lifeMs: number };
}

/** The far end: answers calls in the runtime where the records are. */
export function createFarEnd(open: (prefix: string) => Records | undefined) {
  const opened = new Map<string, Records>();

  function find({ client, prefix }: Call): Records {
    const name = `${client} ${prefix}`;
    const records = opened.get(name) ?? open(prefix);
    if (!records) throw new Error('There is no store.');
    opened.set(name, records);
    return records;
  }

  return async function answer(request: Request): Promise<Response> {
    const call: Call = await request.json();
    try {
      const { key, swap } = call;
      const records = find(call);
      if (!swap) return Response.json({ current: await records.read(key) });
      return Response.json(await records.swap(key, swap.expected, swap.next, swap.lifeMs));
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  };
}

/** The near end: records that are asked for at an address. */
export function createNearEnd(url: string): (prefix: string) => Records {
  let clients = 0;

  async function ask(call: Call) {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(call) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }

  return function open(prefix) {
    const client = ++clients;
    return {
      read: async (key) => (await ask({ client, prefix, key })).current,
      async swap(key, expected, next, lifeMs) {
        const swap = await ask({ client, prefix, key, swap: { expected, next, lifeMs } });
        return swap.swapped ? swap : { swapped: false, current: swap.current };
      },
    };
  };
}
