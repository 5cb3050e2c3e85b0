import { toCouponRow } from './coupon-row.js';
import { refuseMissing } from './mandatory.js';
import { isEmpty, Refusal, toFields, toText, toWhole } from './php.js';
import { type Call, type Route, succeed } from './router.js';
import { toCoupon } from './row-defaults.js';
import { findKnownCustomer } from './sent-customer.js';
import { type Store, toAllBookings, toNextId } from './store.js';
import type { Coupon, CouponKind } from './terms.js';
import { findUsableCoupon, toAllowedUses } from './use-coupon.js';

const mandatory = [
  'code',
  'discount',
  'deduction',
  'limit',
  'status',
  'services',
  'events',
  'packages',
] as const;

export const couponRoutes: Route[] = [
  {
    method: 'GET',
    path: '/coupons',
    handle(store, { query }) {
      const { coupons, settings } = store.business;
      const search = query.text('search')?.toLowerCase() ?? '';
      const found = coupons.filter(({ code }) => code.toLowerCase().includes(search));
      const size = settings.general.itemsPerPage;
      const first = ((query.whole('page') ?? 1) - 1) * size;
      return succeed('Successfully retrieved coupons.', {
        coupons: found.slice(first, first + size).map((coupon) => toCouponRow(store, coupon)),
        filteredCount: found.length,
        totalCount: coupons.length,
      });
    },
  },
  {
    method: 'GET',
    path: '/coupons/:id',
    handle: (store, { id }) =>
      succeed('Successfully retrieved coupon.', {
        coupon: toCouponRow(store, findCoupon(store, id)),
      }),
  },
  {
    method: 'POST',
    path: '/coupons',
    handle(store, { body }) {
      refuseMissing(body, mandatory);
      const { coupons } = store.business;
      const blank = toCoupon({ id: toNextId(coupons), code: '', serviceIds: [] });
      const coupon = { ...blank, ...readFields(body) };
      coupons.push(coupon);
      return succeed('New coupon successfully created.', { coupon: toCouponRow(store, coupon) });
    },
  },
  {
    method: 'POST',
    path: '/coupons/:id',
    handle(store, { id, body }) {
      refuseMissing(body, mandatory);
      const coupon = Object.assign(findCoupon(store, id), readFields(body));
      return succeed('Coupon successfully updated.', { coupon: toCouponRow(store, coupon) });
    },
  },
  {
    method: 'POST',
    path: '/coupons/status/:id',
    handle(store, { id, body }) {
      findCoupon(store, id).status = body.status === 'hidden' ? 'hidden' : 'visible';
      return succeed('Successfully updated coupon', true);
    },
  },
  {
    method: 'POST',
    path: '/coupons/delete/:id',
    handle(store, { id }) {
      const coupon = findCoupon(store, id);
      const row = toCouponRow(store, coupon);
      store.business.coupons = store.business.coupons.filter((each) => each !== coupon);
      for (const each of [...toAllBookings(store), ...store.purchases]) {
        if (each.couponId === id) each.couponId = null;
      }
      return succeed('Coupon successfully deleted.', { coupon: row });
    },
  },
  {
    method: 'POST',
    path: '/coupons/validate',
    handle: validate,
  },
];

/** What a `type` asks about. */
const kinds: Record<string, CouponKind | undefined> = {
  appointment: 'service',
  service: 'service',
  event: 'event',
  package: 'package',
};

/** Whether a code is good for one of the services, events or packages, `id: "1,2"`, and how often. */
function validate(store: Store, { body }: Call) {
  refuseMissing(body, ['code', 'user', 'id', 'type']);
  const kind = kinds[String(body.type)];
  const ids = kind ? String(body.id).split(',').map(Number) : [];
  const { firstName, lastName } = toFields(body.user);
  const isNamed = !isEmpty(firstName) && !isEmpty(lastName);
  const customer = isNamed ? findKnownCustomer(store, { customer: body.user }) : null;
  const coupon = findUsableCoupon(store, {
    code: String(body.code),
    kind: kind ?? 'service',
    ids,
    customer,
  });
  const row = toCouponRow(store, coupon);
  return succeed('Successfully retrieved coupon.', {
    coupon: {
      ...row,
      serviceList: row.serviceList.filter(({ id }) => kind === 'service' && ids.includes(id)),
      eventList: row.eventList.filter(({ id }) => kind === 'event' && ids.includes(id)),
      packageList: row.packageList.filter(({ id }) => kind === 'package' && ids.includes(id)),
    },
    limit: toAllowedUses(store, coupon, customer),
  });
}

function findCoupon({ business }: Store, id: number): Coupon {
  const coupon = business.coupons.find((each) => each.id === id);
  if (coupon) return coupon;
  const repository = 'Repository\\Coupon\\CouponRepository';
  throw new Refusal(500, `Data not found in AmeliaBooking\\Infrastructure\\${repository}`);
}

function readIds(ids: unknown): number[] {
  return Object.values(toFields(ids)).map((id) => toWhole(id) ?? 0);
}

function readFields(body: Record<string, unknown>): Partial<Coupon> {
  return {
    code: String(body.code),
    discount: Number(body.discount) || 0,
    deduction: Number(body.deduction) || 0,
    limit: toWhole(body.limit) ?? 0,
    customerLimit: toWhole(body.customerLimit) ?? 0,
    status: body.status === 'hidden' ? 'hidden' : 'visible',
    serviceIds: readIds(body.services),
    eventIds: readIds(body.events),
    packageIds: readIds(body.packages),
    notificationInterval: toWhole(body.notificationInterval) ?? 0,
    notificationRecurring: !isEmpty(body.notificationRecurring),
    expirationDate: toText(body.expirationDate)?.slice(0, 10) ?? null,
  };
}
