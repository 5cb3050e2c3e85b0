import type { Coupon, CouponRequest } from '../../proxy/contract/coupon.js';
import { json, type Transport } from '../api/transport.js';

/**
 * What a coupon takes off.
 *
 * @throws {ApiError} `coupon-not-valid` where it does not hold.
 */
export function checkCoupon(
  api: Transport,
  request: CouponRequest,
  signal: AbortSignal,
): Promise<Coupon> {
  const init = { method: 'POST', headers: json, body: JSON.stringify(request) };
  return api.read('v1/coupons/check', signal, init);
}
