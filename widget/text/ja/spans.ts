/** How long something lasts, after a number: `2週間`. */
export const spans = { day: '日間', week: '週間', month: 'か月', year: '年' };
