import type { ManageLink } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import { Refusal } from '../contract/refusal.js';
import { readBase64Url, toBase64Url } from './base64url.js';
import { hideCustomer, readCustomer } from './hidden-customer.js';
import { type Claims, type Purpose, parseClaims, toClaims, toSubject } from './manage-claims.js';
import { importManageKeys, type ManageKeys } from './manage-keys.js';

/*
 * `v1.<kid>.<payload>.<mac>`: the version, which key, the claims as JSON in base64url, and an
 * HMAC-SHA-256 over all that stands before it. There is one algorithm, so a token names none. Who
 * holds it can read the claims: what is not for them is hidden there.
 */

export interface ManageTokensOptions {
  /** Whose bookings they open: a token of another site opens nothing. */
  siteUrl: string;
  /** Signs and hides, and reads what it has signed and hidden. */
  secret: string;
  /** Reads what was made before the secret was changed. */
  secretPrevious?: string | undefined;
  /** Milliseconds. */
  now: () => number;
}

/** Signs and verifies what lets customers come back to a booking. */
export interface ManageTokens {
  /** @returns null where the booking is over: nothing leads back to it any more. */
  sign(subject: ManageSubject): Promise<ManageLink | null>;
  /**
   * What a token opens, where it may be used for this.
   *
   * @throws {Refusal} `token-expired`; `token-invalid`, whatever else is wrong with it.
   */
  verify(token: string, purpose: Purpose): Promise<ManageSubject>;
}

/** What was signed, and what is hidden in it. */
interface Signed {
  claims: Claims;
  customerId: Id;
}

/** Longer than that of any series. */
const longestToken = 4096;
/** So far apart the clocks of two instances may be. */
const leewaySeconds = 60;

const encoder = new TextEncoder();

export function createManageTokens({
  siteUrl,
  secret,
  secretPrevious,
  now,
}: ManageTokensOptions): ManageTokens {
  let imported: ManageKeys | undefined;

  /** Once, and not before the first request: some runtimes let nothing run outside of one. */
  async function importKeys(): Promise<ManageKeys> {
    // Kept when it is there, not before: no request waits for what another has begun.
    imported ??= await importManageKeys(secret, secretPrevious);
    return imported;
  }

  const toNowSeconds = () => Math.floor(now() / 1000);

  /** @returns undefined for what was not signed here, or with other claims than these. */
  async function readSigned(token: string): Promise<Signed | undefined> {
    const [version, kid = '', payload = '', mac = '', ...more] = token.split('.');
    const keys = (await importKeys()).byKid.get(kid);
    const macBytes = readBase64Url(mac);
    if (version !== 'v1' || more.length > 0 || !keys || !macBytes) return undefined;
    const signed = encoder.encode(`v1.${kid}.${payload}`);
    if (!(await crypto.subtle.verify('HMAC', keys.signing, macBytes, signed))) return undefined;
    const json = readBase64Url(payload);
    const claims = json && parseClaims(new TextDecoder().decode(json));
    if (!claims) return undefined;
    const customerId = await readCustomer(claims.cid, keys.hiding);
    return customerId === undefined ? undefined : { claims, customerId };
  }

  return {
    async sign(subject) {
      const { current } = await importKeys();
      const cid = await hideCustomer(subject.customerId, current.hiding);
      const claims = toClaims(subject, { aud: siteUrl, cid }, toNowSeconds());
      if (claims.exp <= claims.iat) return null;
      const payload = toBase64Url(encoder.encode(JSON.stringify(claims)));
      const signed = `v1.${current.kid}.${payload}`;
      const mac = await crypto.subtle.sign('HMAC', current.signing, encoder.encode(signed));
      return {
        token: `${signed}.${toBase64Url(new Uint8Array(mac))}`,
        expiresAt: toInstant(claims.exp * 1000),
      };
    },
    async verify(token, purpose) {
      const read = token.length > longestToken ? undefined : await readSigned(token);
      if (!read || read.claims.aud !== siteUrl || !read.claims.pur.includes(purpose)) {
        throw new Refusal('token-invalid');
      }
      const { claims, customerId } = read;
      const nowSeconds = toNowSeconds();
      if (nowSeconds >= claims.exp || claims.iat > nowSeconds + leewaySeconds) {
        throw new Refusal('token-expired');
      }
      return toSubject(claims, customerId);
    },
  };
}
