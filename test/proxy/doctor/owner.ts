import type { Check, Checkup } from '../../../proxy/contract/checkup.js';
import { env, openSalon, type SalonOptions } from '../salon.js';

export const bearer = { Authorization: `Bearer ${env.SECRET}` };

/** The salon, and its owner who asks how things are. */
export function openOwnSalon(options: SalonOptions = {}) {
  const salon = openSalon(options);
  return {
    ...salon,
    ask: (headers: Record<string, string> = bearer) => salon.app.request('/v1/doctor', { headers }),
    /** What is told of each thing that was looked at, by its id. */
    async examine(headers: Record<string, string> = {}): Promise<Record<string, Check>> {
      const response = await salon.app.request('/v1/doctor', {
        headers: { ...bearer, ...headers },
      });
      if (response.status !== 200) throw new Error(`the doctor answered ${response.status}`);
      const { checks }: Checkup = await response.json();
      return Object.fromEntries(checks.map((check) => [check.id, check]));
    },
  };
}
