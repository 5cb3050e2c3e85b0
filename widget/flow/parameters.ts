/** How many a booking takes, how long a name may be, and a text. */
const most = 20;
const name = /^[A-Za-z][\w-]{0,39}$/;
const text = /^[^\p{C}<>]{1,200}$/u;

/**
 * What goes into a booking of where it came from: what the address of the page says in `utm_…`, and
 * what the page adds. What the proxy would refuse is left out: no booking fails for it.
 *
 * @param search - the query of the page's address.
 */
export function toParameters(
  own: Readonly<Record<string, string>>,
  search: string,
): Record<string, string> {
  const campaign = [...new URLSearchParams(search)].filter(([key]) => key.startsWith('utm_'));
  const all = new Map([...Object.entries(own), ...campaign.filter(([key]) => !(key in own))]);
  const fitting = [...all].filter(([key, value]) => name.test(key) && text.test(value));
  return Object.fromEntries(fitting.slice(0, most));
}
