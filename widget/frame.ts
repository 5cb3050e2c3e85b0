import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView } from './flow/booking-view.js';
import { FlowRequestEvent } from './flow/flow-request-event.js';
import { type StepName, toFirstStep } from './flow/flows.js';
import type { Screen } from './steps/load-step.js';
import type { Strings } from './text/en/booking.js';

/** Wide: the steps and a running summary at the side. */
export function renderAside(
  steps: readonly StepName[],
  view: BookingView,
  hasWords: boolean,
): TemplateResult {
  const { step } = view.state;
  const position = steps.indexOf(step);
  const shown = toShown(steps);
  return html`<div class="side">
    <ol class="steps" aria-label=${view.strings.progress}>
      ${shown.map((name, index) => html`<li>${renderEntry(name, index, position, view)}</li>`)}
    </ol>
    ${hasWords && position < shown.length ? renderSummary(view) : nothing}
  </div>`;
}

/** Narrow: a thin bar with the step's name and how far one is; the summary opens from it. */
export function renderBar(
  steps: readonly StepName[],
  view: BookingView,
  hasWords: boolean,
): TemplateResult {
  const { state, strings } = view;
  const shown = toShown(steps);
  const position = steps.indexOf(state.step);
  const bar = html`<span>${strings.steps[state.step]}</span>
    <span class="dots" aria-hidden="true">
      ${shown.map((_, index) => html`<i class=${index <= position ? 'on' : ''}></i>`)}
    </span>
    ${
      position < shown.length
        ? html`<bdi class="figures">${strings.stepOf(position + 1, shown.length)}</bdi>`
        : nothing
    }`;
  const { serviceId, event, packageId } = state.choice;
  const hasSummary =
    hasWords && (serviceId ?? event ?? packageId) !== null && position < shown.length;
  if (!hasSummary) return html`<div class="bar">${bar}</div>`;
  return html`<details>
    <summary class="bar">
      ${bar}<span class="visually-hidden">${strings.showSummary}</span>
      <span class="chevron" aria-hidden="true"></span>
    </summary>
    ${renderSummary(view)}
  </details>`;
}

/** The last two are no steps to take: they are where the steps lead. */
function toShown(steps: readonly StepName[]): StepName[] {
  return steps.slice(0, -2);
}

function renderEntry(name: StepName, index: number, position: number, view: BookingView) {
  const { state, strings } = view;
  const label = strings.steps[name];
  if (index > position) return html`<span><b>${index + 1}</b>${label}</span>`;
  if (index === position) {
    return html`<span class="now" aria-current="step"><b>${index + 1}</b>${label}</span>`;
  }
  const mark = html`<b aria-hidden="true">✓</b>${label}`;
  if (state.step === 'done') return html`<span class="done">${mark}</span>`;
  return html`<button
    class="done"
    @click=${({ currentTarget }: Event) =>
      currentTarget?.dispatchEvent(new FlowRequestEvent({ type: 'go-to', step: name }))}
  >
    ${mark}
  </button>`;
}

/** Its code and its words come with the second screen: before that there is nothing to sum up. */
function renderSummary(view: BookingView) {
  return html`<amelia-booking-summary .view=${view}></amelia-booking-summary>`;
}

/** Above the first screen, where a customer may choose between kinds of booking. */
export function renderSwitch(step: StepName, view: BookingView): TemplateResult | typeof nothing {
  const { kinds } = view.site;
  // It stays while the other kind's first screen is on its way.
  if (kinds.length < 2 || kinds.every((kind) => step !== toFirstStep(kind))) return nothing;
  return html`<amelia-kind-switch .view=${view}></amelia-kind-switch>`;
}

/** The screen that is there, and unseen the one that is kept for the way back. */
export function renderScreens(screen: Screen, kept: Screen | null, view: BookingView): unknown[] {
  return [
    kept?.render(view, kept.step === screen.step) ?? nothing,
    screen.isKept ? nothing : screen.render(view, true),
  ];
}

/** Grey shapes of a first screen, before anything is known. */
export function renderSkeleton({ label, loading }: Strings): TemplateResult {
  return html`<div class="frame" role="region" aria-label=${label} aria-busy="true">
    <div class="side"></div>
    <div class="bar"></div>
    <div class="main">
      <p class="visually-hidden">${loading}</p>
      <div class="bone head"></div>
      <div class="cards">
        ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}
      </div>
    </div>
  </div>`;
}

/** Why there is nothing to book from, in the place of it. */
export function renderBroken(
  sentence: string,
  strings: Strings,
  handleClick: () => unknown,
): TemplateResult {
  return html`<div class="frame">
    <div class="main">${renderFailure(sentence, strings, handleClick)}</div>
  </div>`;
}

/** What went wrong, and a way on. */
export function renderFailure(
  sentence: string,
  { tryAgain }: Strings,
  handleClick: () => unknown,
): TemplateResult {
  return html`<amelia-notice tone="bad">
    <p>${sentence}</p>
    <button class="link" @click=${handleClick}>${tryAgain}</button>
  </amelia-notice>`;
}
