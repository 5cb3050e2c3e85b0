import type { Id } from '../../proxy/contract/catalog.js';

/** What a page can say of what is booked on it, as its attributes are written. */
export interface PageAttributes {
  /** `appointment`, `event` or `package`; anything else: as the site has it. */
  kind: string;
  /** Numbers with commas or white space between them, as the five below; none: all that there are. */
  service: string | number;
  category: string | number;
  employee: string | number;
  location: string | number;
  event: string | number;
  package: string | number;
}

type Name = Exclude<keyof PageAttributes, 'kind'>;

/** What a visitor may choose from, and what was chosen for them. */
export interface Asked {
  kind: string;
  /** The only ones that are offered; empty: all. */
  only: Readonly<Record<Name, readonly Id[]>>;
  /** What the link to the page has chosen, of what the page offers. */
  linked: Readonly<Partial<Record<Name, Id>>>;
}

const names = [
  'service',
  'category',
  'employee',
  'location',
  'event',
  'package',
] as const satisfies readonly Name[];

/** What of the attributes decides how a booking begins. */
export const waysIn = ['kind', ...names] as const;

/**
 * What the page asks for, and the link that led to it: `?amelia-service=12`. A link chooses among
 * what the page offers and widens nothing; of it only whole numbers count.
 *
 * @param search - the query of the page's address.
 */
export function toAsked(page: PageAttributes, search: string): Asked {
  const link = new URLSearchParams(search);
  const only = Object.fromEntries(
    names.map((name) => [name, toIds(page[name])]),
  ) as unknown as Asked['only'];
  const linked = names.flatMap((name) => {
    const [id, ...others] = toIds(link.get(`amelia-${name}`) ?? '');
    const isOffered = only[name].length === 0 || only[name].some((each) => each === id);
    return id && others.length === 0 && isOffered ? [[name, id]] : [];
  });
  return {
    kind: page.kind || (link.get('amelia-kind') ?? ''),
    only,
    linked: Object.fromEntries(linked),
  };
}

/** Whether less is asked for than the business has: few pages do, so the rest of it is loaded apart. */
export function isNarrow({ only, linked }: Asked): boolean {
  return Object.values(only).some(({ length }) => length > 0) || Object.keys(linked).length > 0;
}

/** The numbers of a list; what is none is left out. */
function toIds(list: string | number): Id[] {
  return String(list)
    .split(/[\s,]+/)
    .filter((text) => /^[1-9]\d{0,9}$/.test(text))
    .map(Number);
}
