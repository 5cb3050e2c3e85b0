import type { ManageLink } from '../contract/booking.js';
import { toInstant } from '../contract/instant.js';
import { Refusal } from '../contract/refusal.js';
import { readBase64Url, toBase64Url } from './base64url.js';
import {
  type Claims,
  type Purpose,
  parseClaims,
  type TokenSubject,
  toClaims,
  toSubject,
} from './manage-claims.js';
import { importManageKeys, type ManageKeys } from './manage-keys.js';

/*
 * `v1.<kid>.<payload>.<mac>`: the version, which key, the claims as JSON in base64url, and an
 * HMAC-SHA-256 over all that stands before it. There is one algorithm, so a token names none.
 */

export interface ManageTokensOptions {
  /** Whose bookings they open: a token of another site opens nothing. */
  siteUrl: string;
  /** Signs, and verifies what it has signed. */
  secret: string;
  /** Verifies what was signed before the secret was changed. */
  secretPrevious?: string | undefined;
  /** Milliseconds. */
  now: () => number;
}

/** Signs and verifies what lets customers come back to a booking. */
export interface ManageTokens {
  /** @returns null where the booking is over: nothing leads back to it any more. */
  sign(subject: TokenSubject): Promise<ManageLink | null>;
  /**
   * What a token opens, where it may be used for this.
   *
   * @throws {Refusal} `token-expired`; `token-invalid`, whatever else is wrong with it.
   */
  verify(token: string, purpose: Purpose): Promise<TokenSubject>;
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

  async function verifyMac(token: string): Promise<Claims | undefined> {
    const [version, kid = '', payload = '', mac = '', ...more] = token.split('.');
    const { verifying } = await importKeys();
    const key = verifying.get(kid);
    const macBytes = readBase64Url(mac);
    if (version !== 'v1' || more.length > 0 || !key || !macBytes) return undefined;
    const signed = encoder.encode(`v1.${kid}.${payload}`);
    if (!(await crypto.subtle.verify('HMAC', key, macBytes, signed))) return undefined;
    const json = readBase64Url(payload);
    return json && parseClaims(new TextDecoder().decode(json));
  }

  return {
    async sign(subject) {
      const claims = toClaims(subject, siteUrl, toNowSeconds());
      if (claims.exp <= claims.iat) return null;
      const { current } = await importKeys();
      const payload = toBase64Url(encoder.encode(JSON.stringify(claims)));
      const signed = `v1.${current.kid}.${payload}`;
      const mac = await crypto.subtle.sign('HMAC', current.key, encoder.encode(signed));
      return {
        token: `${signed}.${toBase64Url(new Uint8Array(mac))}`,
        expiresAt: toInstant(claims.exp * 1000),
      };
    },
    async verify(token, purpose) {
      const claims = token.length > longestToken ? undefined : await verifyMac(token);
      if (!claims || claims.aud !== siteUrl || !claims.pur.includes(purpose)) {
        throw new Refusal('token-invalid');
      }
      const nowSeconds = toNowSeconds();
      if (nowSeconds >= claims.exp || claims.iat > nowSeconds + leewaySeconds) {
        throw new Refusal('token-expired');
      }
      return toSubject(claims);
    },
  };
}
