import { executeServerCommand } from '@web/test-runner-commands';

/** Presses keys together, in any engine: those before the last are held. */
export async function pressChord(...keys: string[]): Promise<void> {
  await executeServerCommand('press-chord', keys);
}
