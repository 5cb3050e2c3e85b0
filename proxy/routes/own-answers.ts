import type { BookingSystem } from '../amelia/booking-system.js';
import type { BookingRequest } from '../contract/booking.js';
import type { Catalog } from '../contract/catalog.js';

/**
 * The request with the answers to the site's questions in the site's own words. Whoever read the
 * options in their language has answered with those, and a business sorts by its own.
 */
export async function withOwnAnswers<Request extends BookingRequest>(
  system: Pick<BookingSystem, 'fetchCatalog'>,
  request: Request,
): Promise<Request> {
  const { customFields, locale } = request;
  if (!customFields) return request;
  const [catalog, told] = await Promise.all([system.fetchCatalog(), system.fetchCatalog(locale)]);
  if (told === catalog) return request;
  const answers = Object.entries(customFields).map(([id, given]) => {
    const toOwn = createToOwn(id, catalog, told);
    return [id, typeof given === 'string' ? toOwn(given) : given.map(toOwn)];
  });
  return { ...request, customFields: Object.fromEntries(answers) };
}

/** What is no option at all is left to whoever checks it. */
function createToOwn(id: string, catalog: Catalog, told: Catalog): (answer: string) => string {
  const find = ({ customFields }: Catalog) =>
    customFields.find((field) => String(field.id) === id)?.options ?? [];
  const [own, read] = [find(catalog), find(told)];
  return (answer) => own[read.indexOf(answer)] ?? answer;
}
