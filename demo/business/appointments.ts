import type { SeededAppointment } from '../amelia/rows.js';
import { toDay } from './days.js';
import { hillside, ines, jonas, mila, noor, petra, riverside } from './who-and-where.js';

/**
 * Some of the next days are partly taken, one of Mila's wholly.
 *
 * @param now milliseconds
 */
export function createAppointments(now: number): SeededAppointment[] {
  const at = (weekday: number, weeks: number, time: string) =>
    `${toDay(now, weekday, weeks)} ${time}`;
  const customers = [
    { firstName: 'Robin', lastName: 'Marsh', email: 'robin.marsh@example.test' },
    { firstName: 'Alexis', lastName: 'Dale', email: 'alexis.dale@example.test' },
    { firstName: 'Sasha', lastName: 'Wells', email: 'sasha.wells@example.test' },
  ];
  const seed = (
    serviceId: number,
    employeeId: number,
    locationId: number | null,
    bookingStart: string,
    persons = 1,
  ): SeededAppointment => {
    const [customer = { firstName: '', lastName: '', email: '' }] = customers;
    customers.push(...customers.splice(0, 1));
    return { serviceId, employeeId, locationId, bookingStart, persons, customer };
  };
  const fullDay = ['09:00', '10:30', '13:00', '14:30', '16:00'];
  return [
    ...fullDay.map((time) => seed(2, mila, riverside, at(2, 1, time))),
    seed(1, mila, riverside, at(1, 1, '09:00')),
    seed(1, mila, riverside, at(1, 1, '11:00')),
    seed(1, mila, riverside, at(3, 1, '15:30')),
    seed(2, jonas, riverside, at(2, 1, '11:00')),
    seed(2, jonas, riverside, at(4, 1, '16:00')),
    seed(5, jonas, riverside, at(5, 1, '11:00')),
    seed(3, ines, hillside, at(1, 1, '08:00'), 4),
    seed(3, ines, hillside, at(6, 1, '09:00'), 9),
    seed(3, ines, hillside, at(7, 1, '09:00'), 10),
    seed(4, noor, null, at(2, 1, '10:00')),
    seed(6, ines, hillside, at(3, 2, '10:00'), 2),
    seed(11, petra, riverside, at(1, 1, '10:00')),
    seed(12, petra, riverside, at(2, 1, '14:00'), 2),
    seed(10, petra, riverside, at(4, 1, '09:00'), 3),
    seed(7, petra, riverside, at(5, 1, '15:00')),
  ];
}
