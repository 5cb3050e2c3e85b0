import type { OutcomeWords } from '../en/outcome.js';

/** What is said while nobody knows whether it was booked, in Japanese. */
export const outcome: OutcomeWords = {
  searching: 'ご予約が完了したか確認しています',
  searchingLead:
    '予約システムからまだ応答がないため、確認を続けています。お客様の操作は必要ありません。',
  offline: 'インターネットに接続されていないようです。接続が戻り次第、確認を続けます。',
  nothing: '予約は行われていません',
  nothingLead:
    'リクエストが予約システムに届きませんでした。ご入力内容は保存されていますので、もう一度お試しいただけます。',
  unknown: 'ご予約が完了したか確認できませんでした',
  unknownLead:
    'ご予約が完了している可能性があります。もう一度予約する前に、確認メールが届いていないかご確認のうえ、ご予約先にお問い合わせください。',
  checkAgain: 'もう一度確認する',
};
