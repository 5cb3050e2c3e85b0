import type { Day, Zone } from '../../proxy/contract/time.js';
import type { Month } from '../time/plain-date.js';

/** A day of the calendar was chosen. */
export class ChooseDayEvent extends Event {
  constructor(readonly day: Day) {
    super('choose-day');
  }
}

/** Another month is asked for. */
export class ShowMonthEvent extends Event {
  constructor(readonly month: Month) {
    super('show-month');
  }
}

/** A time of the list was chosen. */
export class ChooseTimeEvent extends Event {
  constructor(readonly key: string) {
    super('choose-time');
  }
}

/** A quantity was changed. */
export class ChangeQuantityEvent extends Event {
  constructor(readonly quantity: number) {
    super('change-quantity');
  }
}

/** A time zone was chosen. */
export class ChooseZoneEvent extends Event {
  constructor(readonly zone: Zone) {
    super('choose-zone');
  }
}

/** What was opened is to be closed without a choice; `leave`: the focus went elsewhere already. */
export class ClosePickerEvent extends Event {
  constructor(readonly reason: 'escape' | 'leave') {
    super('close-picker');
  }
}

declare global {
  interface HTMLElementEventMap {
    'choose-day': ChooseDayEvent;
    'show-month': ShowMonthEvent;
    'choose-time': ChooseTimeEvent;
    'change-quantity': ChangeQuantityEvent;
    'choose-zone': ChooseZoneEvent;
    'close-picker': ClosePickerEvent;
  }
}
