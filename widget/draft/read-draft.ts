import { flows } from '../flow/flows.js';
import { type Draft, draftVersion } from './draft.js';
import { type DraftPlace, toDraftKey } from './draft-key.js';

/** What was left longer ago is begun anew: hardly a free time of then is still one. */
const lifeMs = 4 * 60 * 60 * 1000;

/** What was kept for an element; null: nothing, or nothing that can be read. */
export function readDraft(place: DraftPlace): Draft | null {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(toDraftKey(place)) ?? 'null');
    return isDraft(draft) && isYoung(draft) ? draft : null;
  } catch {
    return null;
  }
}

function isYoung({ keptAt }: Draft): boolean {
  const ageMs = Date.now() - keptAt;
  return ageMs >= 0 && ageMs < lifeMs;
}

type Check = (value: unknown) => boolean;

/** Any script of the page can have written it, so every field is looked at. */
function isDraft(value: unknown): value is Draft {
  return has(value, {
    version: (version) => version === draftVersion,
    keptAt: isNumber,
    hadFocus: isFlag,
    kind: (kind) => typeof kind === 'string' && Object.hasOwn(flows, kind),
    step: isText,
    isFixed: isFlag,
    askedZone: orNull(isText),
    choice: isKeptChoice,
  });
}

const isNumber: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';
const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);

const isPair: Check = (value) =>
  Array.isArray(value) && value.length === 2 && isNumber(value[0]) && orNull(isNumber)(value[1]);
const isSlot: Check = (value) => has(value, { startsAt: isInstant, at: listOf(isPair) });
const isCounted: Check = (value) => has(value, { id: isNumber, quantity: isNumber });

const isGone: Check = (value) => has(value, { startsAt: isInstant, reason: isText });
const isSeriesDate: Check = (value) =>
  has(value, { wantedAt: isInstant, slot: orNull(isSlot), gone: orLeftOut(isGone) });
const isSeries: Check = (value) =>
  has(value, { cycle: isText, every: isNumber, times: isNumber, dates: listOf(isSeriesDate) });

const isScheduled: Check = (value) =>
  has(value, {
    serviceId: isNumber,
    employeeId: orNull(isNumber),
    locationId: orNull(isNumber),
    slot: isSlot,
    gone: orLeftOut(isText),
  });

const isKeptChoice: Check = (value) =>
  has(value, {
    serviceId: orNull(isNumber),
    employeeId: orNull(isNumber),
    locationId: orNull(isNumber),
    durationSeconds: orNull(isNumber),
    persons: isNumber,
    extras: listOf(isCounted),
    slot: orNull(isSlot),
    series: orNull(isSeries),
    eventId: orNull(isNumber),
    tickets: listOf(isCounted),
    packageId: orNull(isNumber),
    scheduled: listOf(isScheduled),
  });

function has(value: unknown, checks: Record<string, Check>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(checks).every(([name, check]) => check(fields[name]));
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function orLeftOut(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}
