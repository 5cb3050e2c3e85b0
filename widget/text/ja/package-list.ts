import type { PackageListWords } from '../en/package-list.js';
import type { Numbers } from '../numbers.js';
import { spans } from './spans.js';

/** The sentences of the list of packages, in Japanese. */
export const toPackageList = ({ figure }: Numbers): PackageListWords => ({
  packages: {
    heading: 'ご希望のプランをお選びください',
    lead: 'プランを選ぶと、各回の日時を選べます。',
    none: '現在、プランはありません。',
    contents: (count, what) => `${what} × ${count}回`,
    shared: (count) => `次の中から自由に選べる${figure(count)}回分`,
    instead: (price) => `通常${price}`,
    save: (price) => `${price}お得`,
    within: (count, unit) => `有効期間：${figure(count)}${spans[unit]}`,
    until: (day) => `有効期限：${day}`,
  },
});
