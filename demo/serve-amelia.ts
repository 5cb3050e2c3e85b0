import { serve } from '@hono/node-server';
import { createAmelia } from './amelia/amelia.js';
import { business } from './business.js';

const { PORT = '8080', AMELIA_API_KEY = 'demo-key' } = process.env;
const port = Number(PORT);
if (!/^\d{1,5}$/.test(PORT) || port > 65_535) {
  console.error('PORT must be a whole number from 0 to 65535.');
  process.exit(1);
}

const amelia = createAmelia({ business, key: AMELIA_API_KEY, now: Date.now });
const server = serve({ fetch: amelia.fetch, port, hostname: '127.0.0.1' }, (address) => {
  const base = `http://127.0.0.1:${address.port}/wp-admin/admin-ajax.php?action=wpamelia_api`;
  console.log(`An Amelia in memory answers at http://127.0.0.1:${address.port}`);
  console.log(`Try: curl --header 'Amelia: YOUR_API_KEY' '${base}&call=/api/v1/services'`);
});
server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `PORT ${PORT} is taken; choose another.` : error.message,
  );
  process.exit(1);
});
