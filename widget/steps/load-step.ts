import { html, type nothing, type TemplateResult } from 'lit';
import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { BookingView } from '../flow/booking-view.js';
import type { Choice } from '../flow/choice.js';
import { type FlowKind, findService, isPlain, type StepName, toFirstStep } from '../flow/flows.js';
import type { LoadedRules } from '../flow/kind-rules.js';
import type { WayIn } from '../flow/way-in.js';
import './service-step.js';

/** What decides which code is needed. */
export interface Asked {
  kind: FlowKind;
  choice: Choice;
  catalog: Catalog;
  site: Site;
}

/** A screen whose code is there. */
export interface Screen {
  step: StepName;
  render(view: BookingView, isSeen: boolean): TemplateResult | typeof nothing;
  /** It stays on the page, unseen, while other screens are there. */
  isKept?: true;
}

/** How a kind of booking is drawn after its list, and its rules. */
interface KindSteps extends LoadedRules {
  renderStep(step: StepName, view: BookingView): TemplateResult | typeof nothing;
}

/**
 * Loads a screen's code; once it is there this costs nothing. The list of services comes with the
 * widget, the others each by itself, and what comes after them together: it shares so much that
 * several files would be more to load. What only some ask for comes beside that.
 */
export async function loadStep(step: StepName, asked: Asked): Promise<Screen> {
  if (step === 'service') return { step, render: renderServices };
  if (step === 'event' || step === 'package' || step === 'outcome') {
    return { step, ...(await apart[step]()) };
  }
  const [{ renderStep }] = await Promise.all([
    loadKind[asked.kind](),
    // What all kinds share, not one after the other.
    loadKind.appointment(),
    hasOptions(asked) && import('./options-step.js'),
    asksForMore(asked) && import('./more-steps.js'),
  ]);
  return { step, render: (view) => renderStep(step, view) };
}

/** Loads what the first screen of a way in needs beside the list of services. */
export function loadFirst({ kinds, kind, chosenId }: WayIn): Promise<unknown> {
  return Promise.all([
    kinds.length > 1 && import('./kind-switch.js'),
    kind !== 'appointment' && (chosenId === null ? apart : loadKind)[kind](),
    chosenId !== null && loadKind.appointment(),
  ]);
}

/** The lists that do not come with the widget, and what few ever see. */
const apart = {
  event: () => import('./event-first.js'),
  package: () => import('./package-first.js'),
  outcome: () => import('./outcome-screen.js'),
};

/** What comes after the list of one kind; with that of appointments comes what all share. */
export const loadKind: Record<FlowKind, () => Promise<KindSteps>> = {
  appointment: () => import('./next-steps.js'),
  event: () => import('./event-steps.js'),
  package: () => import('./package-steps.js'),
};

function renderServices(view: BookingView): TemplateResult {
  return html`<amelia-service-step class="step" .view=${view}></amelia-service-step>`;
}

/** Whether a service leaves something open beside its time; while none is chosen, whether any does. */
function hasOptions({ kind, choice, catalog }: Asked): boolean {
  if (kind !== 'appointment') return false;
  const chosen = findService(choice, catalog);
  return (chosen ? [chosen] : catalog.services).some((service) => !isPlain(service));
}

/** Whether more is asked than when, how many, and a name. */
function asksForMore({ kind, choice, catalog, site }: Asked): boolean {
  if (kind !== 'appointment') {
    // While nobody has chosen one, it may be any.
    const { customFieldIds } = choice.event ?? { customFieldIds: catalog.customFields };
    return site.coupons || customFieldIds.length > 0;
  }
  const service = findService(choice, catalog);
  if (!service) return false;
  const { extras, customFieldIds, recurring, customerLimit } = service;
  return (
    site.coupons ||
    extras.length > 0 ||
    customFieldIds.length > 0 ||
    recurring !== null ||
    customerLimit !== null
  );
}

/** Loads what comes next while the customer reads. */
export function loadNext(wayIn: WayIn, asked: Asked): void {
  loadAhead('done', asked);
  for (const kind of wayIn.kinds) loadAhead(toFirstStep(kind), asked);
}

/** Loads a screen in a quiet moment. A failure shows when the screen is needed. */
function loadAhead(step: StepName, asked: Asked): void {
  const load = () => {
    loadStep(step, asked).catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
