import { serve } from '@hono/node-server';
import { createAmelia } from './amelia/amelia.js';
import { createSampleBusiness } from './business.js';

/** Settings that keep it from starting: one sentence for the person who started it. */
class SettingError extends Error {
  override readonly name = 'SettingError';
}

/**
 * The port of the environment's PORT; 8080 where it is unset, any free one for 0.
 *
 * @throws {SettingError} where it is no port.
 */
function readPort(text = '8080'): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new SettingError(`PORT must be a whole number from 0 to 65535, but it is "${text}".`);
  }
  return port;
}

function start(): void {
  const port = readPort(process.env.PORT);
  const key = process.env.AMELIA_API_KEY ?? 'demo-key';
  const amelia = createAmelia({
    business: createSampleBusiness(Date.now()),
    key,
    now: Date.now,
  });
  const server = serve({ fetch: amelia.fetch, port, hostname: '127.0.0.1' }, (info) => {
    const site = `http://127.0.0.1:${info.port}`;
    const address = `${site}/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1/services`;
    console.log(`An Amelia in memory: ${site}`);
    console.log(`curl --header 'Amelia: ${key}' '${address}'`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken; choose another with PORT.` : error.message);
    process.exitCode = 1;
  });
}

try {
  start();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
