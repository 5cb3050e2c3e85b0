import type { SeriesWords } from '../en/series.js';
import type { Numbers } from '../numbers.js';
import { spans } from './spans.js';

/** The sentences about an appointment that recurs, in Japanese. */
export const toSeries = ({ figure }: Numbers): SeriesWords => ({
  heading: '定期的に予約しますか',
  once: '1回のみ',
  cycles: { daily: '毎日', weekly: '毎週', monthly: '毎月' },
  interval: { daily: '何日ごと', weekly: '何週間ごと', monthly: '何か月ごと' },
  moreOften: '間隔を短くする',
  lessOften: '間隔を長くする',
  times: '回数',
  fewer: '1回減らす',
  more: '1回増やす',
  every: {
    daily: (days) => (days === 1 ? '毎日' : `${figure(days)}日ごと`),
    weekly: (weeks) => (weeks === 1 ? '毎週' : `${figure(weeks)}${spans.week}ごと`),
    monthly: (months) => (months === 1 ? '毎月' : `${figure(months)}${spans.month}ごと`),
  },
  rule: (every, times, last) => `${every}、全${figure(times)}回、${last}まで`,
  looking: '空き時間を探しています…',
  allFree: 'すべての回に空きがあります。',
  moved: (count) => `${figure(count)}回分は埋まっていたため、最も近い空き時間にしました。`,
  open: (count) => `あと${figure(count)}回分の時間をお選びください。`,
  tooFar: (count) => `${figure(count)}回分は先の日程のため、まだ予約できません。`,
  shorten: (times) => (times === 1 ? '1回だけ予約する' : `全${figure(times)}回にする`),
  goneNext: '別の時間をお選びください。ほかの回はそのままです。',
  states: {
    first: 'お選びの日時',
    free: '空きあり',
    moved: (wanted) => `変更：${wanted}は埋まっていました`,
    chosen: (wanted) => `${wanted}からの変更`,
    gone: 'たった今埋まりました。別の時間をお選びください',
    taken: '埋まっています。別の時間をお選びください',
    none: '近い時間に空きがありません。この回を除いてください',
    far: '先の日程のため、まだ予約できません',
    looking: '探しています…',
    unknown: '未確認',
    out: '除外',
  },
  change: '変更',
  leaveOut: '除く',
  bringBack: '戻す',
  earlierDay: '前の日',
  laterDay: '次の日',
  total: (dates) => `合計（${figure(dates)}回）`,
});
