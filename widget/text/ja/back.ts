import type { BackWords } from '../en/back.js';

/** What is said of the ways back to a booking that was made, in Japanese. */
export const back: BackWords = {
  calendar: 'カレンダーに追加',
  calendarFailed: 'カレンダーファイルを作成できませんでした。もう一度お試しください。',
  google: 'Googleカレンダー',
  outlook: 'Outlookカレンダー',
  opens: (calendar) => `${calendar}に追加（新しいタブで開きます）`,
  heading: '変更が必要なときは',
  manage: {
    appointment: '予約の変更・キャンセル',
    event: '予約の確認・キャンセル',
    package: '内容の確認・残りの予約',
  },
  keep: 'ご予約の確認や変更には、このリンクが必要です。ブックマークするなどして保管してください。リンクを知っている人は、誰でもご予約を変更できます。',
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。リンクを直接コピーしてください。',
};
