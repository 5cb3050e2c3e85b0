/** The `customPricing` of a service: seconds → price in major units. */
export function toPricing(prices: Record<number, number>): string {
  const durations = Object.entries(prices).map(([seconds, price]) => [
    seconds,
    { price, rules: [] },
  ]);
  return JSON.stringify({ enabled: true, durations: Object.fromEntries(durations) });
}
