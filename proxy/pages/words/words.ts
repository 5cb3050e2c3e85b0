import type { ProblemCode } from '../../contract/problem.js';

/** The forms of a sentence with a number, by Intl.PluralRules; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Every sentence of the pages, in one language. */
export interface Words {
  title: string;
  languages: string;
  back: string;
  continue: string;
  startAgain: string;
  change: string;
  free: string;
  from(price: string): string;
  optional: string;
  /** Several things that belong to one, in a line. */
  join(parts: readonly string[]): string;
  people: Plural;
  placesLeft: Plural;

  what: {
    heading: string;
    services: string;
    events: string;
    packages: string;
    none: string;
    earlier: string;
    later: string;
    packagesNeedMore: string;
  };
  status: {
    full: string;
    closed: string;
    cancelled: string;
    'not-yet-open': string;
  };
  options: {
    heading: string;
    duration: string;
    employee: string;
    anyone: string;
    location: string;
    anywhere: string;
    persons: string;
    extras: string;
    upTo(most: string): string;
    atLeast: Plural;
    next: string;
    filesNeedMore: string;
    oneDate: string;
  };
  times: {
    heading: string;
    months: string;
    days: string;
    noneIn(month: string): string;
    on(day: string): string;
    placeTime(zone: string): string;
    smallTimes(zone: string): string;
    inZone(time: string, zone: string): string;
    zone: string;
    show: string;
  };
  places: {
    heading: string;
    tickets: string;
    persons: string;
    choose: string;
  };
  details: {
    heading: string;
    lead: string;
    firstName: string;
    lastName: string;
    email: string;
    phone: string;
    coupon: string;
    choose: string;
    noFile: string;
    next: string;
  };
  review: {
    heading: string;
    total: string;
    tax: string;
    coupon: string;
    included(tax: string, amount: string): string;
    onSite: string;
    book: string;
    changed(price: string): string;
  };
  facts: {
    what: string;
    duration: string;
    with: string;
    where: string;
    when: string;
    persons: string;
    extras: string;
    tickets: string;
    name: string;
    email: string;
    phone: string;
  };
  booked: {
    heading(name: string): string;
    pending(name: string): string;
    mail(email: string): string;
    pendingLead: string;
    kept: string;
    calendar: string;
    manage: string;
    manageLead: string;
    another: string;
  };
  outcome: {
    heading: string;
    lead: string;
    ask: string;
    nothing: string;
  };
  taken: {
    heading: string;
    lead: string;
    nearest: string;
    none: string;
    all: string;
  };
  errors: {
    title: string;
    heading: string;
    required: string;
    email: string;
    phone: string;
    characters: string;
    long: string;
    coupon: string;
    field: string;
    seconds: Plural;
  };
  problems: Partial<Record<ProblemCode, string>>;
  problem: string;
}
