import type { PlaceWords } from '../en/places.js';
import type { Numbers } from '../numbers.js';

/** The sentences of one event, and of who comes to it, in Japanese. */
export const toPlaces = ({ figure }: Numbers): PlaceWords => ({
  periods: {
    at: (day, time) => `${day} ${time}`,
    span: (from, to) => `${from}～${to}`,
    inCity: (when, city) => `${when}（${city}）`,
    dates: (count, first, last) => `全${count}回、${first}～${last}`,
  },
  places: {
    event: 'イベント',
    tags: 'テーマ',
    places: '空席',
    left: (count) => `残り${count}席`,
    persons: '参加人数',
    tickets: 'チケット',
    whichTickets: 'チケットをお選びください',
    soldOut: '完売',
    onePrice: '各チケットの料金は全員分の合計です。',
    upTo: (places) => `一度のご予約で${figure(places)}席までお選びいただけます。`,
    atLeast: (places) => `${figure(places)}席以上お選びください。`,
    noneChosen: 'チケットが選択されていません',
    opens: (when) => `予約の受付開始：${when}`,
    opensToo: (when, elsewhere) => `${when}、${elsewhere}`,
    notYet: 'このイベントの予約はまだ受け付けていません。',
    closed: 'このイベントの予約受付は終了しました。',
    full: 'このイベントは満席です。',
    cancelled: 'このイベントは中止になりました。',
    paidBefore: 'このイベントは事前のお支払いが必要なため、ここでは予約できません。',
    placesNow: (places) => `現在の空席は残り${figure(places)}席です。`,
    seeOthers: 'ほかのイベントを見る',
  },
  eventProblems: {
    'event-full': '最後の席がたった今埋まりました。予約は行われていません。',
    'event-closed': 'このイベントは予約できなくなりました。予約は行われていません。',
    'not-enough-places': '空席が足りません。予約は行われていません。',
    'time-changed':
      'このイベントの日時が変更されました。予約は行われていません。もう一度ご確認ください。',
    'not-found': 'このイベントは掲載を終了しました。',
    'looks-like-duplicate': 'このメールアドレスで、このイベントをすでに予約されています。',
    'limit-reached': 'お一人様が取れる予約の上限に達しています。予約は行われていません。',
  },
});
