import type { Examination } from './facts.js';
import { knownFixes, knownFixesDate } from './known-fixes.js';

/** Whether the plugin is as new as is known to be needed. */
export const checkVersion: Examination = ({ inspection: { version } }) => {
  const id = 'version';
  if (version === undefined) {
    return {
      id,
      ok: null,
      summary: 'Your site does not tell its version of Amelia.',
      advice: 'See under WordPress → Plugins whether an update is waiting.',
    };
  }
  const fix = knownFixes.find(({ line }) => line.includes(Number(version.split('.')[0])));
  if (!fix) {
    return {
      id,
      ok: null,
      summary: `Your site has Amelia ${version}. Nobody has told this proxy which versions of it are safe.`,
      advice: 'See under WordPress → Plugins whether an update is waiting.',
    };
  }
  if (isBefore(version, fix.version)) {
    return {
      id,
      ok: false,
      summary: `Your site has Amelia ${version}, and its makers have mended security faults since.`,
      advice: `Update the plugin to ${fix.version} or later (as known in ${knownFixesDate}).`,
    };
  }
  return {
    id,
    ok: true,
    summary: `Your site has Amelia ${version}; no fault of it was known in ${knownFixesDate}.`,
  };
};

function isBefore(one: string, other: string): boolean {
  const [own, wanted] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 4; index++) {
    const difference = (own?.[index] ?? 0) - (wanted?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
