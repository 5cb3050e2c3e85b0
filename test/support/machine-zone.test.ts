import { expect, it } from 'vitest';

it('runs on a machine in the zone that TZ names', () => {
  const toName = (timeZone?: string) =>
    new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  const here = toName();
  expect(here).toBe(toName(process.env.TZ));
  // Not only Intl: the runtime's own dates read it, too.
  const summer = new Date(2027, 6, 1, 12);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: here, hour: 'numeric' });
  expect(shown.format(summer)).toBe('12');
});
