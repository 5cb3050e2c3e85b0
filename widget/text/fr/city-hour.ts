/**
 * Whose clock a time is on: `heure de Belgrade`, `heure d’Athens`, `heure UTC+2`.
 *
 * @param city - or an offset: what a zone is named after.
 */
export function toCityHour(city: string): string {
  if (city.startsWith('UTC')) return `heure ${city}`;
  return /^[aeiouàâéèêëîïôöûü]/i.test(city) ? `heure d’${city}` : `heure de ${city}`;
}
