import { answerInTime, answerTimeMs } from '../guards/answer-time.js';
import type { Records } from '../guards/records.js';

export interface RedisOptions {
  /** `redis://…` or `rediss://…`. */
  url: string;
  /** Before every key: several sites may share a store. */
  prefix: string;
}

export interface RedisRecords extends Records {
  /** Ends the connection; the next use opens another. */
  close(): Promise<void>;
}

type Library = typeof import('./redis-client.js');
type Client = Awaited<ReturnType<typeof connect>>;

/**
 * Compare-and-set: Redis runs one script at a time. A text follows whether there is one; what is
 * not there is `false` in Lua.
 */
const swapScript = `
local current = redis.call('GET', KEYS[1])
local expected = ARGV[1] == '1' and ARGV[2]
if current ~= expected then return {0, current} end
if ARGV[3] == '1' then redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5])
else redis.call('DEL', KEYS[1]) end
return {1}`;

/**
 * Keeps records in Redis, or in what speaks like it. It connects when it is first used; a
 * connection that failed is given up, and the next use opens another.
 *
 * Both methods throw where Redis does not answer within a second.
 */
export function createRedisRecords({ url, prefix }: RedisOptions): RedisRecords {
  let connection: Promise<Client> | undefined;

  function open({ createClient }: Library): Promise<Client> {
    const opened = connect(createClient, url, () => forget(opened));
    connection = opened;
    return opened;
  }

  function forget(failed: Promise<Client>): void {
    if (connection === failed) connection = undefined;
    failed.then(destroy, () => undefined);
  }

  async function ask<T>(question: (client: Client) => Promise<T>): Promise<T> {
    // Most sites have no Redis, so it is loaded when it is needed; what that takes is not its fault.
    const library = await import('./redis-client.js');
    const used = connection ?? open(library);
    try {
      return await answerInTime(used.then(question));
    } catch (error) {
      // Whatever it was: of one that hangs, or of a server that is a mere copy now, nothing more
      // can be hoped for.
      forget(used);
      throw error;
    }
  }

  return {
    read: (key) => ask(async (client) => (await client.get(prefix + key)) ?? undefined),
    swap: (key, expected, next, lifeMs) =>
      ask(async (client) => {
        const reply = await client.eval(swapScript, {
          keys: [prefix + key],
          arguments: [...toArguments(expected), ...toArguments(next), toLife(lifeMs)],
        });
        const [swapped, current] = Array.isArray(reply) ? reply : [];
        if (swapped === 1) return { swapped: true };
        return { swapped: false, current: typeof current === 'string' ? current : undefined };
      }),
    async close() {
      const closing = connection;
      connection = undefined;
      await closing?.then(
        (client) => client.close(),
        () => undefined,
      );
    },
  };
}

async function connect(createClient: Library['createClient'], url: string, onFailure: () => void) {
  const client = createClient({
    url,
    // The older dialect: any server speaks it, and there is no greeting to wait for.
    RESP: 2,
    maintNotifications: 'disabled',
    disableClientInfo: true,
    socket: { connectTimeout: answerTimeMs, reconnectStrategy: false },
  });
  // Without a listener it would end the process.
  client.on('error', onFailure);
  try {
    await answerInTime(client.connect());
  } catch (error) {
    destroy(client);
    throw error;
  }
  return client;
}

function destroy(client: { isOpen: boolean; destroy: () => void }): void {
  if (client.isOpen) client.destroy();
}

function toArguments(text: string | undefined): [string, string] {
  return text === undefined ? ['0', ''] : ['1', text];
}

/** Redis knows whole milliseconds alone, and no life of none. */
function toLife(lifeMs: number): string {
  return String(Math.max(1, Math.ceil(lifeMs)));
}
