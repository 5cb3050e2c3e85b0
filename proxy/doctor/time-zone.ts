import type { Examination } from './facts.js';

/** Whether the site's clock changes as that of its place does. */
export const checkTimeZone: Examination = ({ inspection: { timeZone } }) => {
  const id = 'time-zone';
  if (timeZone === undefined) {
    return { id, ok: null, summary: 'Nobody has told the time zone of your site.' };
  }
  if (/^[+-]|^UTC$/.test(timeZone)) {
    return {
      id,
      ok: false,
      summary: `Your site’s clock is fixed at ${toFixedWords(timeZone)}: it knows no summer time.`,
      advice:
        'Choose a city under WordPress → Settings → General → Timezone, or all times are an hour off for half the year where clocks change.',
    };
  }
  return { id, ok: true, summary: `Your site’s clock is that of ${timeZone}.` };
};

function toFixedWords(timeZone: string): string {
  return timeZone === 'UTC' ? 'UTC' : `UTC${timeZone}`;
}
