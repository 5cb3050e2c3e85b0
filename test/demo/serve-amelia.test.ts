import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../demo/serve-amelia.ts', import.meta.url));

function toArguments(): string[] {
  return ['--import', 'tsx', script];
}

describe('npm run amelia', () => {
  it('refuses a PORT that is none, in one plain sentence', async () => {
    const env = { ...process.env, PORT: 'eighty' };
    const outcome = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, toArguments(), { env }, (error, stdout, stderr) => {
        resolve({ code: error?.code, said: stdout + stderr });
      });
    });
    expect(outcome).toEqual({
      code: 1,
      said: 'PORT must be a whole number from 0 to 65535, but it is "eighty".\n',
    });
  });

  it('says its address and a call that works', async () => {
    const env = { ...process.env, PORT: '0', AMELIA_API_KEY: 'secret' };
    const served = spawn(process.execPath, toArguments(), { env });
    try {
      let said = '';
      served.stdout.on('data', (part) => {
        said += part;
      });
      while (!said.includes('curl')) await once(served.stdout, 'data');
      const [, address = ''] = /curl --header 'Amelia: secret' '(.+)'/.exec(said) ?? [];
      const answer = await fetch(address, { headers: { Amelia: 'secret' } });
      const { data } = await answer.json();
      expect(data.services.length).toBeGreaterThan(4);
    } finally {
      served.kill();
    }
  });
});
