import type { ZoneWords } from '../en/zones.js';
import type { Numbers } from '../numbers.js';

/** What is said in the list of time zones, in Japanese. */
export const toZones = ({ figure }: Numbers): ZoneWords => ({
  label: '表示するタイムゾーン',
  hint: '都市、国、または時差',
  clear: 'クリア',
  likely: '候補',
  found: (count) => `タイムゾーン${figure(count)}件`,
  none: '見つかりませんでした。都市、国、または「+2」のような時差で検索してください。',
  sameClock: (city) => `${city}と同じ時刻`,
});
