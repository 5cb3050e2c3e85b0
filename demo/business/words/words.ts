/** What something is called, and what is said of it. */
export type Words = readonly [name: string, description: string];

type ById<T> = Readonly<Record<number, T>>;

/** What the studio says in one language; what is missing stays English. */
export interface BusinessWords {
  categories: ById<string>;
  locations: ById<string>;
  services: ById<Words>;
  /** An empty description: it has none. */
  extras: ById<Words>;
  packages: ById<Words>;
  /** Of several in a row the first one's number. */
  events: ById<Words>;
  tickets: ById<string>;
}
