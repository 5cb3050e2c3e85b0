import type { KindWords } from '../en/kinds.js';

/** What is said where several kinds of booking can be had, in Japanese. */
export const kinds: KindWords = {
  label: '予約の種類',
  appointment: 'サービス',
  event: 'イベント',
  package: 'プラン',
};
