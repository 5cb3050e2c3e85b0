import type { AppOptions } from '../../proxy/app.js';
import { json, type Reply } from '../support/recorded-amelia.js';
import { toSettings } from './amelia/read-catalog.js';
import { openSalon } from './salon.js';

/** A coupon as Amelia answers it, in full, with canaries in all that is nobody's business. */
export const coupon = {
  id: 4711,
  code: 'SPRING',
  discount: 10,
  deduction: 5,
  limit: 1234,
  customerLimit: 77,
  used: 42,
  usedByCustomers: [{ email: 'CANARY-other@example.test' }],
  status: 'visible',
  notificationInterval: 0,
  expirationDate: '2027-01-31 00:00:00',
  serviceList: [{ id: 1, name: 'CANARY-service' }],
  secretNew: 'CANARY-new',
};

/** A question about it that is answered with yes. */
export const question = { code: 'SPRING', kind: 'service', id: 1 };

/** What Amelia says of a coupon that holds. */
export const holds = (changes: object = {}, limit: unknown = 3): Reply =>
  json({ coupon: { ...coupon, ...changes }, limit });

/** What Amelia says of one that doesn't. */
export const no = (key: string, status = 409): Reply =>
  json({ [key]: true, message: 'CANARY-words' }, status);

/** A salon that takes coupons. */
export function openCouponDesk(reply: Reply | Reply[] = holds(), app: Partial<AppOptions> = {}) {
  const salon = openSalon({
    app,
    replies: {
      'GET /settings': json(toSettings({ payments: { coupons: true } })),
      'POST /coupons/validate': reply,
    },
  });

  /** Asks as a page of the shop does; a body is sent as it is. */
  const send = (body: BodyInit, headers: Record<string, string> = {}, query = '') =>
    salon.app.request(`/v1/coupons/check${query}`, {
      method: 'POST',
      headers: { Origin: 'https://shop.test', 'Content-Type': 'application/json', ...headers },
      body,
    });

  return {
    salon,
    send,
    ask: (changes: object = {}, headers?: Record<string, string>) =>
      send(JSON.stringify({ ...question, ...changes }), headers),
    /** What Amelia was asked about coupons. */
    asked: () => salon.amelia.to('POST /coupons/validate'),
  };
}
