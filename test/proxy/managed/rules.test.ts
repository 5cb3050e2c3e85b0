import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toManageRules } from '../../../proxy/amelia/manage-terms.js';
import { settingsShape } from '../../../proxy/amelia/settings.js';
import { createRecordedAmelia, json, readRecordedData } from '../../support/recorded-amelia.js';
import { openSystem } from '../amelia/system.js';
import { anAppointment, got, subject } from './rows.js';

const toSettings = (general: object, roles: object = {}) =>
  v.parse(settingsShape, {
    settings: { general, roles, payments: { currency: 'USD' } },
  }).settings;

const notices = (canceling: unknown, rescheduling: unknown) => ({
  minimumTimeRequirementPriorToCanceling: canceling,
  minimumTimeRequirementPriorToRescheduling: rescheduling,
});

describe('what customers may do', () => {
  it('is as the site says', () => {
    const settings = toSettings(notices(86_400, '43200'), { allowCustomerReschedule: true });
    expect(toManageRules({ settings }, undefined)).toEqual({
      cancelNoticeSeconds: 86_400,
      rescheduleNoticeSeconds: 43_200,
      mayReschedule: true,
    });
  });

  it('is as the service says, where it says anything: nothing at all is a notice too', () => {
    const settings = toSettings(notices(86_400, 43_200), { allowCustomerReschedule: 1 });
    const own = {
      payments: new Map<string, unknown>(),
      general: {
        minimumTimeRequirementPriorToCanceling: 0,
        minimumTimeRequirementPriorToRescheduling: undefined,
        defaultAppointmentStatus: '',
      },
    };
    expect(toManageRules({ settings }, own)).toEqual({
      cancelNoticeSeconds: 0,
      rescheduleNoticeSeconds: 43_200,
      mayReschedule: true,
    });
  });

  it.each([
    ['keeps its settings to itself', undefined],
    ['says nothing', toSettings({})],
    ['says no', toSettings({}, { allowCustomerReschedule: false })],
  ])('is not to move anything where a site %s', (_, settings) => {
    expect(toManageRules({ settings }, undefined)).toEqual({
      cancelNoticeSeconds: 0,
      rescheduleNoticeSeconds: 0,
      mayReschedule: false,
    });
  });
});

describe('the notice of a service', () => {
  const ownSettings = JSON.stringify({ payments: [], general: notices(7_200, null) });
  const site = json({
    settings: {
      general: notices(86_400, 43_200),
      roles: { allowCustomerReschedule: true },
      payments: { currency: 'USD', onSite: true },
      wordpress: { timeZoneString: 'Europe/Belgrade' },
    },
  });

  it.each([
    [
      'its appointment',
      { service: { name: 'x', settings: ownSettings } },
      json(readRecordedData('entities')),
    ],
    ['the catalogue alone', {}, json(toEntitiesWith(ownSettings))],
  ])('is read from %s', async (_, changes, entities) => {
    const amelia = createRecordedAmelia({
      'GET /settings': site,
      'GET /entities': entities,
      'GET /appointments/:id': got(anAppointment(changes)),
    });
    const found = await openSystem(amelia.fetch).system.fetchBooking(subject);
    expect(found?.rules).toEqual({
      cancelNoticeSeconds: 7_200,
      rescheduleNoticeSeconds: 43_200,
      mayReschedule: true,
    });
  });
});

/** The recorded catalogue, every service of which has these settings. */
function toEntitiesWith(settings: string): unknown {
  const text = JSON.stringify(readRecordedData('entities'));
  return JSON.parse(text, (key, value: unknown) =>
    key === 'serviceList' && Array.isArray(value)
      ? value.map((service: object) => ({ ...service, settings }))
      : value,
  );
}
