import type { EventWords } from '../en/events.js';
import type { Numbers } from '../numbers.js';

/** The sentences of the list of events, in Japanese. */
export const toEvents = ({ figure }: Numbers): EventWords => ({
  events: {
    heading: '参加したいイベントをお選びください',
    lead: 'イベントを選ぶと、詳細の確認と予約ができます。',
    none: '現在、予定されているイベントはありません。',
    search: 'イベントを検索',
    clear: 'クリア',
    tags: 'テーマ',
    all: 'すべて',
    found: (count) => `イベント${figure(count)}件`,
    foundFirst: (count) => `最初の${figure(count)}件のイベント`,
    noneFound: (text) => `「${text}」に一致するものはありません。`,
    noneAbout: (tag) => `現在、「${tag}」のイベントはありません。`,
    showAll: 'すべてのイベントを見る',
    more: 'もっと見る',
    gone: 'このイベントは掲載を終了しました。',
    between: (from, to) => `${from}～${to}`,
    dates: (count, from, to) => `全${figure(count)}回、${from}～${to}`,
    atTimes: (dates, times) => `${dates}、${times}`,
    forAll: (price) => `全員で${price}`,
    placesLeft: (count) => `残り${figure(count)}席`,
    full: '満席',
    opensOn: (when) => `受付開始：${when}`,
    notYetOpen: '受付開始前',
    closed: '受付終了',
    cancelled: '中止',
  },
});
