import { toService } from '../amelia/row-defaults.js';
import type { Service } from '../amelia/rows.js';
import { toNotice } from './notice.js';

/** The services without anything to choose or to answer. */
export const plainServices: Service[] = [
  toService({
    id: 1,
    categoryId: 1,
    name: 'Initial consultation',
    description:
      '<p>We listen first: thirty minutes to find out <b>what would do you good</b>, and a plan to take home.</p>',
    color: '#2f7d6d',
    duration: 1800,
    price: 35,
    position: 1,
  }),
  toService({
    id: 2,
    categoryId: 2,
    name: 'Deep tissue massage',
    description:
      '<p>Slow, firm work on the <em>deeper layers</em> of back, neck and shoulders.</p><ul><li>Warm oil</li><li>Shower on site</li></ul>',
    color: '#8a4f7d',
    duration: 3600,
    price: 90,
    timeAfter: 900,
    position: 2,
  }),
  toService({
    id: 3,
    categoryId: 3,
    name: 'Morning yoga',
    description:
      '<p>A gentle flow for up to ten people. Mats are here; <b>bring a friend</b> or nine.</p>',
    color: '#c97b2b',
    duration: 2700,
    price: 15,
    maxCapacity: 10,
    bringingAnyone: true,
    aggregatedPrice: true,
    position: 3,
  }),
  toService({
    id: 4,
    categoryId: 1,
    name: 'Short check-in',
    description: '<p>Fifteen minutes on the phone between two visits. On the house.</p>',
    color: '#2f7d6d',
    duration: 900,
    price: 0,
    settings: toNotice({ cancelSeconds: 0, rescheduleSeconds: null }),
    position: 4,
  }),
  toService({
    id: 5,
    categoryId: 2,
    name: 'Hot stone ritual',
    description:
      '<p>Basalt stones, cedar oil and <em>ninety quiet minutes</em>. The room is warmed for you beforehand.</p>',
    color: '#8a4f7d',
    duration: 5400,
    price: 130,
    timeBefore: 1800,
    timeAfter: 1800,
    position: 5,
  }),
  toService({
    id: 6,
    categoryId: 3,
    name: 'Breathing for two',
    description:
      '<p>Guided breathing for you and, if you like, one companion. The price is for the room.</p>',
    color: '#c97b2b',
    duration: 2700,
    price: 48,
    maxCapacity: 2,
    bringingAnyone: true,
    position: 6,
  }),
];
