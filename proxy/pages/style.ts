/** How the pages look: as the widget does, on a page of their own. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2330, #e8ebf1);
  --paper: light-dark(#fff, #14181f);
  --accent: light-dark(#2f5bd3, #8fb0ff);
  --on-accent: light-dark(#fff, #0d1220);
  --line: color-mix(in oklab, var(--ink) 16%, var(--paper));
  --edge: color-mix(in oklab, var(--ink) 55%, var(--paper));
  --mute: color-mix(in oklab, var(--ink) 74%, var(--paper));
  --soft: color-mix(in oklab, var(--ink) 5%, var(--paper));
  --warn: light-dark(#fff4e5, #33260f);
  --on-warn: light-dark(#4a2f00, #ffe2b8);
  --bad: light-dark(#b3261e, #ffb4ab);
  --good: light-dark(#e3f5e9, #143322);
  --on-good: light-dark(#17663a, #8fe3b0);
}
*, ::before, ::after { box-sizing: border-box }
body {
  margin: 0 auto;
  padding: 16px;
  max-inline-size: 44rem;
  color: var(--ink);
  background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, dl, dd, fieldset { margin: 0; padding: 0 }
h1 { font-size: .9375rem; font-weight: 600 }
h1 a { color: var(--mute); text-decoration: none; display: inline-block; padding-block: 10px }
h2 { font-size: 1.5rem; line-height: 1.25; margin-block: 8px 16px; text-wrap: balance }
h3 { font-size: 1rem; margin-block: 24px 8px }
ul { list-style: none }
a { color: var(--accent) }
small { font-size: .875rem; color: var(--mute) }
.lead { color: var(--mute); margin-block: 8px }
:is(a, button, input, select, textarea):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
amelia-booking { display: block; min-block-size: 420px }
.step > * + :is(p, div, dl, form, ul, nav, section, table) { margin-block-start: 12px }

.cards { display: grid; gap: 8px }
.card {
  display: grid;
  gap: 2px;
  padding: 12px 16px;
  min-block-size: 44px;
  border: 1px solid var(--line);
  border-radius: 12px;
  color: inherit;
  text-decoration: none;
}
a.card:hover { border-color: var(--accent); background: var(--soft) }
.row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px }
.summary { color: var(--mute); font-size: .9375rem }
.status { color: var(--ink); font-weight: 600 }
.figure, .price td, .times strong { font-variant-numeric: tabular-nums }

.field { margin-block: 16px }
label { display: block; font-weight: 600; margin-block-end: 4px }
:is(label, legend) small { font-weight: 400 }
.name { font-weight: 650 }
input:not([type=radio], [type=checkbox]), select, textarea {
  inline-size: 100%;
  min-block-size: 44px;
  padding: 8px 12px;
  font: inherit;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: 10px;
}
input[type=number] { inline-size: 8em }
[aria-invalid=true] { border: 2px solid var(--bad) !important }
.error { color: var(--bad); margin-block-start: 4px }
fieldset { border: 0; margin-block: 20px; min-inline-size: 0 }
legend { font-weight: 600; padding: 0; margin-block-end: 6px }
.choice {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 10px;
  min-block-size: 48px;
  margin: 0 0 6px;
  padding: 6px 14px;
  font-weight: 400;
  border: 1px solid var(--line);
  border-radius: 10px;
}
.choice:has(:checked) { border-color: var(--accent); background: var(--soft) }
.choice input { inline-size: 20px; block-size: 20px; margin: 0; accent-color: var(--accent) }
.choice bdi:first-of-type { flex: 1; min-inline-size: 8em; text-align: match-parent }

.ways { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-block-start: 20px }
button, .button {
  display: inline-block;
  min-block-size: 48px;
  padding: 10px 22px;
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
  color: var(--on-accent);
  background: var(--accent);
  border: 1px solid transparent;
  border-radius: 12px;
  cursor: pointer;
}
.second, button.quiet { color: var(--ink); background: none; border-color: var(--edge) }
a.quiet { display: inline-block; min-block-size: 44px; padding: 10px 4px }

.notice { padding: 12px 16px; border-radius: 12px; color: var(--on-warn); background: var(--warn) }
.notice.good { color: var(--on-good); background: var(--good) }
.notice.bad { color: var(--ink); background: none; border: 2px solid var(--bad) }
.notice h3 { margin-block: 0 4px }
.notice a { display: inline-block; min-block-size: 28px; color: inherit }
.content :is(p, ul, ol) { margin-block: 8px; padding-inline-start: 0 }
.content :is(ul, ol) { list-style: disc; padding-inline-start: 20px }

.facts { border-block: 1px solid var(--line); padding-block: 4px }
.facts div { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: 0 12px; padding-block: 4px }
.facts dt { color: var(--mute) }
.facts dd { grid-column: 2; text-align: start }
.price { inline-size: 100%; border-collapse: collapse }
.price th { font-weight: 400; text-align: start }
.price :is(th, td) { padding-block: 6px }
.price td { text-align: end }
.price tfoot tr:first-child :is(th, td) { font-weight: 650; border-block-start: 1px solid var(--line) }
.price .small td { font-size: .875rem; color: var(--mute) }

.months { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px }
.chips { display: flex; flex-wrap: wrap; gap: 8px }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(92px, 1fr)) }
.times :is(a, button) { padding-inline: 4px; white-space: nowrap }
form .times { grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)) }
.chips :is(a, button) {
  display: grid;
  inline-size: 100%;
  place-content: center;
  justify-items: center;
  min-inline-size: 64px;
  min-block-size: 44px;
  padding: 6px 12px;
  color: inherit;
  background: none;
  text-decoration: none;
  font-weight: 400;
  border: 1px solid var(--edge);
  border-radius: 10px;
}
.chips :is(a, button):hover { border-color: var(--accent); background: var(--soft) }
.chips [aria-current] { color: var(--on-accent); background: var(--accent); border-color: transparent; font-weight: 650 }
.zone { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 8px; padding-block-start: 16px }
.zone label { grid-column: 1 / -1 }

footer { margin-block-start: 48px; border-block-start: 1px solid var(--line); padding-block: 12px }
footer ul { display: flex; flex-wrap: wrap; gap: 0 16px }
footer a { display: inline-grid; align-content: center; min-block-size: 44px; min-inline-size: 24px; font-size: .875rem }
footer [aria-current] { color: inherit; font-weight: 600; text-decoration: none }
@media (forced-colors: active) { .chips [aria-current] { outline: 3px solid Highlight } }
`;
