import { startDemo } from './server.js';

const port = Number(process.env.PORT || 8000);

try {
  const { origin } = await startDemo({ port });
  console.log(`Studio Sava takes bookings at ${origin}/`);
} catch (error) {
  console.error(toSentence(error));
  process.exitCode = 1;
}

function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken; name another one, as in PORT=8001 npm start (0 takes any free one).`;
  }
  if (code === 'ERR_SOCKET_BAD_PORT') return 'PORT must be a number from 0 to 65535.';
  return error.message;
}
