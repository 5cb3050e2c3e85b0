import type { MoreWords } from '../en/more.js';
import type { Numbers } from '../numbers.js';
import { spans } from './spans.js';

/** The sentences that only some services ask for, in Japanese. */
export const toMore = ({ figure }: Numbers): MoreWords => ({
  fields: {
    choose: '選択してください',
    clear: '回答を消す',
    missing: 'この項目にご回答ください。',
    missingOne: '1つお選びください。',
    missingSome: '1つ以上お選びください。',
    missingConsent: '続けるには、チェックを入れてください。',
    missingDate: '日付をお選びください。',
    missingFile: 'ファイルを追加してください。',
    dateUnclear: '日付が完全ではありません。年月日をご入力ください。',
    notOffered: 'この選択肢は選べなくなりました。もう一度お選びください。',
    tooLong: '文字数が多すぎます。短くしてください。',
    atLimit: (most) => `文字数の上限（${most}文字）に達しました。`,
  },
  files: {
    choose: 'ファイルを選択',
    drop: 'またはここにドロップ',
    hint: (types, size, count) => `${types}。各ファイル${size}まで、合計${figure(count)}件まで。`,
    remove: (name) => `${name}を削除`,
    removed: (name) => `${name}を削除しました。`,
    wrongType: (name) => `${name}は受け付けられない形式です。`,
    tooLarge: (name, most) => `${name}は${most}を超えています。`,
    tooMany: (name, most) => `${name}は追加されませんでした。ファイルは${figure(most)}件までです。`,
    refusedType: '受け付けられない形式のファイルがあります。削除してください。',
    refusedSize: '大きすぎるファイルがあります。削除してください。',
    refusedCount: 'ファイルの数が多すぎます。いくつか削除してください。',
  },
  coupon: {
    ask: 'クーポンコードをお持ちの方',
    label: 'クーポンコード',
    apply: '適用',
    checking: '確認しています…',
    notValid: 'このクーポンコードは、このご予約には使えません。',
    orWithout: '入力欄を空にして、コードなしで予約することもできます。',
    thenBook: '新しい合計金額をご確認のうえ、予約してください。',
    taken: (code) => `クーポンコード ${code}`,
    first: (uses, dates) => `全${figure(dates)}回のうち最初の${figure(uses)}回に適用`,
    remove: '削除',
    removeCode: (code) => `クーポンコード ${code} を削除`,
  },
  extras: {
    legend: 'オプション',
    atLeast: (count) =>
      count === 1 ? '1つ以上お選びください。' : `${figure(count)}種類以上お選びください。`,
    plus: (what) => `+${what}`,
    eachPerson: '1名ごと',
  },
  facts: {
    extras: 'オプション',
    dates: '各回の日時',
    count: (dates) => `全${figure(dates)}回`,
  },
  limit: {
    perPerson: ({ appointments, every, per }) =>
      `お一人様${figure(every)}${per === 'day' && every === 1 ? '日' : spans[per]}につき${figure(appointments)}回までです。`,
  },
});
