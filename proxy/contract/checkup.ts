import type { HealthAnswer } from './health.js';

/** One thing that was looked at, in words for whoever runs the site. */
export interface Check {
  /** `time-zone`: stable, for programs. */
  id: string;
  /** null: there is nothing to be right or wrong, or nobody can tell. */
  ok: boolean | null;
  summary: string;
  /** What to do, where something should be done. */
  advice?: string;
}

/** `GET /v1/doctor`: how proxy and site go together, for the owner alone. */
export interface Checkup {
  health: HealthAnswer;
  checks: Check[];
}
