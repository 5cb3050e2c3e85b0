import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';

/** The sentences of one package, of its appointments and of what is left of it, in Japanese. */
export const toPackages = ({ figure }: Numbers): PackageWords => ({
  appointments: {
    heading: '各回の日時をお選びください',
    about: 'このプランについて',
    counted: (now, later, missing) =>
      [
        now > 0 ? `今回${figure(now)}回` : missing > 0 ? '' : '今回の予約なし',
        missing > 0 ? `今回${now > 0 ? 'あと' : ''}${figure(missing)}回の選択が必要` : '',
        later > 0 ? `後日${figure(later)}回` : '',
      ]
        .filter(Boolean)
        .join('、'),
    atMost: (count) => `今回予約できるのは${figure(count)}回までです。`,
    onlyLater: '日時は後日お選びいただきます。',
    choose: (service) => `${service}の日時を選ぶ`,
    chooseAnother: (service) => `${service}の日時をもう1回分選ぶ`,
    change: '変更',
    remove: '削除',
    mend: '別の日時を選ぶか、削除してください。',
    missing: (count, service) => `${service}の日時をあと${figure(count)}回分お選びください。`,
    toChoose: (count) => `あと${figure(count)}回分の日時を今お選びください。`,
    later: (count) => `残りの${figure(count)}回分は後日お選びいただけます。`,
    allNow: 'すべての回の日時が決まりました。',
  },
  package: {
    package: 'プラン',
    appointments: '各回の日時',
    later: '後日',
    valid: '有効期限',
    left: (count, what) => `${what} × ${count}回`,
    leftInAll: (count, what) => `次の中から${figure(count)}回：${what}`,
    until: (day) => `${day}まで`,
    saving: (name, saved) => `${name}（${saved}お得）`,
    gone: '現在、このプランは予約できません。',
    showAll: 'すべてのプランを見る',
    seeOthers: 'ほかのプランを見る',
  },
  packageProblems: {
    'package-unavailable':
      'このプランは、この内容では予約できなくなりました。予約は行われていません。もう一度ご確認ください。',
    'limit-reached': 'このプランは、お一人様の上限数に達しています。予約は行われていません。',
    'slot-taken':
      'お選びの日時の一つが、たった今埋まりました。予約は行われていません。別の日時をお選びください。',
    'invalid-input':
      '予約できなくなった回があります。予約は行われていません。内容をご確認ください。',
  },
});
