import type { Instant } from './time.js';

/** `GET /health`: how the proxy is, without anything that helps an attacker. */
export interface HealthAnswer {
  /** `degraded`: it answers, but something behind it does not. */
  status: 'ok' | 'degraded';
  /** What the last calls of the booking system were like. */
  upstream: 'ok' | 'failing' | 'unknown';
  /** The same of where it is remembered which bookings were made. */
  store: 'ok' | 'failing' | 'unknown';
  /** When this was told, on the proxy's clock. */
  checkedAt: Instant;
}
