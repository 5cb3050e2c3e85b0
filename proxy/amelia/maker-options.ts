import type { Catalog } from '../contract/catalog.js';
import type { AmeliaClient, Notice } from './client.js';
import type { KnownSite } from './site.js';

/** What it takes to make bookings, and to know them again. */
export interface MakerOptions {
  client: AmeliaClient;
  siteUrl: string;
  /** Makes the markers. */
  secret: string;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

/** What bookings are told by: the site, and what it offers. */
export interface SurroundingsLoads {
  fetchKnownSite: () => Promise<KnownSite>;
  fetchCatalog: (lang?: string) => Promise<Catalog>;
}

/** What a receipt needs beside the booking. */
export interface Surroundings extends KnownSite {
  /** In the customer's language. */
  catalog: Catalog;
}

/**
 * Before anything is sent: once it is booked, nothing more may fail for want of a name.
 *
 * @param locale of the customer: its names are for the receipt, and never go up.
 */
export async function fetchSurroundings(
  { fetchKnownSite, fetchCatalog }: SurroundingsLoads,
  { locale }: { locale: string },
): Promise<Surroundings> {
  const [known, catalog] = await Promise.all([fetchKnownSite(), fetchCatalog(locale)]);
  return { ...known, catalog };
}
