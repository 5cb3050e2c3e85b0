import type { EventName } from '@lit/react';
import type { ListenerName, PublicEvents } from './public-types.js';

/** Each public event, as React listens to it; one that is left out is a type error. */
const names = {
  onAmeliaOpened: 'amelia-opened',
  onAmeliaClosed: 'amelia-closed',
  onAmeliaStepShown: 'amelia-step-shown',
  onAmeliaSlotChosen: 'amelia-slot-chosen',
  onAmeliaSubmit: 'amelia-submit',
  onAmeliaFailed: 'amelia-failed',
  onAmeliaBooked: 'amelia-booked',
  onAmeliaRescheduled: 'amelia-rescheduled',
  onAmeliaCancelled: 'amelia-cancelled',
} as const satisfies { [Name in keyof PublicEvents as ListenerName<Name>]: Name };

/** The same, with what each of them carries. */
export const reactEvents = names as unknown as {
  [Name in keyof PublicEvents as ListenerName<Name>]: EventName<PublicEvents[Name]>;
};

/** What a page may touch of an element; all else of it is the widget's own. */
export type Shown<Properties> = new () => HTMLElement & Required<Properties>;
