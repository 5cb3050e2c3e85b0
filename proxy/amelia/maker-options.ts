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
  fetchCatalog: () => Promise<Catalog>;
}

/** What a receipt needs beside the booking. */
export interface Surroundings extends KnownSite {
  catalog: Catalog;
}

/** Before anything is sent: once it is booked, nothing more may fail for want of a name. */
export async function fetchSurroundings({
  fetchKnownSite,
  fetchCatalog,
}: SurroundingsLoads): Promise<Surroundings> {
  const [known, catalog] = await Promise.all([fetchKnownSite(), fetchCatalog()]);
  return { ...known, catalog };
}
