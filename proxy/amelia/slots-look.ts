import type { Availability, AvailabilityQuery } from '../contract/availability.js';
import type { Id, Service } from '../contract/catalog.js';
import { Refusal } from '../contract/refusal.js';
import type { Day, Zone } from '../contract/time.js';
import type { FoundAppointment } from './booking-system.js';
import type { AmeliaClient } from './client.js';
import type { KnownSite } from './site.js';
import { slotsShape, toAvailability, toSlotsQuery } from './slots.js';
import { checkInUtc } from './slots-zone.js';

export interface SlotsLookOptions {
  client: AmeliaClient;
  fetchKnownSite: () => Promise<KnownSite>;
  /** Milliseconds. */
  now: () => number;
}

/** Looks at what is free right now. */
export function createSlotsLook({ client, fetchKnownSite, now }: SlotsLookOptions) {
  /** @param movedId the appointment that is to be moved: its own time is free. */
  async function look(
    query: AvailabilityQuery,
    service: Service,
    movedId?: Id,
  ): Promise<Availability> {
    const excluded = movedId === undefined ? [] : [['excludeAppointmentId', movedId] as const];
    const slotsQuery = [...toSlotsQuery(query, service), ...excluded];
    const [answer, { clock }] = await Promise.all([
      client.get('/slots', slotsQuery, slotsShape, 'slots'),
      fetchKnownSite(),
    ]);
    checkInUtc(answer, clock, now());
    return toAvailability(answer, query, service, now());
  }

  async function fetchOtherTimes(
    { service, ...appointment }: FoundAppointment,
    days: { from: Day; to: Day; timeZone: Zone },
  ): Promise<Availability> {
    // Nothing is known of its hours any more.
    if (!service) throw new Refusal('booking-refused');
    const { employeeId, durationSeconds, persons } = appointment;
    const query: AvailabilityQuery = {
      ...days,
      serviceId: service.id,
      employeeId,
      // At no listed place: then the site may list its slots at any.
      locationId: appointment.locationId ?? undefined,
      durationSeconds,
      persons,
      extras: [...appointment.extras],
    };
    // What others come to keeps its employee busy, whoever leaves it.
    return look(query, service, appointment.isShared ? undefined : appointment.appointmentId);
  }

  return {
    fetchAvailability: (query: AvailabilityQuery, service: Service) => look(query, service),
    fetchOtherTimes,
  };
}
