import { expect, it } from 'vitest';
import { toTimeGroups } from '../../../widget/steps/time-groups.js';
import { aService, aSlot, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';

/** What is done on the phone happens at no place. */
const online = {
  ...catalog,
  services: [aService({ offers: [{ employeeId: 1, locationId: null, priceMinor: null }] })],
};

it('groups times by the part of the day on the first clock', () => {
  const slots = [aSlot('2026-12-14T08:00:00Z'), aSlot('2026-12-14T13:00:00Z')];
  const names = (view: ReturnType<typeof aServiceView>) =>
    toTimeGroups(slots, view).map(({ name }) => name);
  expect(names(aServiceView({ ownZone: 'America/New_York' }))).toEqual(['Morning', 'Afternoon']);
  expect(names(aServiceView({ ownZone: 'America/New_York', catalog: online }))).toEqual([
    'Night',
    'Morning',
  ]);
});

it('shows the place’s time large where one has to go there, and one’s own small', () => {
  const view = aServiceView({ ownZone: 'America/New_York' });
  const [group] = toTimeGroups([aSlot('2026-12-14T14:00:00Z')], view);
  expect(group?.times).toEqual([
    {
      key: '2026-12-14T14:00:00Z',
      label: '15:00',
      details: [{ shown: '09:00', spoken: '09:00 New York' }],
    },
  ]);
});

it('shows one’s own time large where one need not go anywhere', () => {
  const view = aServiceView({ ownZone: 'America/New_York', catalog: online });
  const [group] = toTimeGroups([aSlot('2026-12-14T14:00:00Z', [1, null])], view);
  expect(group?.times).toMatchObject([
    { label: '09:00', details: [{ shown: '15:00', spoken: '15:00 Belgrade' }] },
  ]);
});

it('shows one clock alone where both show the same, whatever they are called', () => {
  const view = aServiceView({ ownZone: 'Europe/Zagreb' });
  const [group] = toTimeGroups([aSlot('2026-12-14T14:00:00Z')], view);
  expect(group?.times).toMatchObject([{ label: '15:00', details: [] }]);
});

it('names the day of the second clock where it is another one', () => {
  const view = aServiceView({ ownZone: 'Pacific/Auckland' });
  const [group] = toTimeGroups([aSlot('2026-12-14T14:00:00Z')], view);
  expect(group?.times).toMatchObject([{ label: '15:00', details: [{ shown: 'Tue 03:00' }] }]);
});

it('L20: tells the two half past twos of the autumn night apart', () => {
  const slots = [aSlot('2027-10-31T00:30:00Z'), aSlot('2027-10-31T01:30:00Z')];
  const [group] = toTimeGroups(slots, aServiceView());
  expect(group?.times.map(({ label }) => label)).toEqual(['02:30 CEST', '02:30 CET']);
});

it('says which half past two is meant, even where only one of them is free', () => {
  const [group] = toTimeGroups([aSlot('2027-10-31T01:30:00Z')], aServiceView());
  expect(group?.times).toMatchObject([{ label: '02:30 CET', details: [] }]);
});

it('says it on the second clock, too', () => {
  const view = aServiceView({ askedZone: 'Asia/Kolkata' });
  const [group] = toTimeGroups([aSlot('2027-10-31T00:30:00Z')], view);
  expect(group?.times).toMatchObject([{ label: '06:00', details: [{ shown: '02:30 CEST' }] }]);
});
