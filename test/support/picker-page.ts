import { sendKeys } from '@web/test-runner-commands';
import { enZones } from '../../widget/text/en/zones.js';
import { toFormat } from '../../widget/text/format.js';
import { toCity, toOffsetText } from '../../widget/text/zone-names.js';
import type { ChooseZoneEvent, ClosePickerEvent } from '../../widget/ui/events.js';
import '../../widget/ui/zone-picker.js';
import { listenTo } from './heard.js';
import { Visitor } from './visitor.js';

const format = toFormat('en-GB');

/** A page with a picker of time zones between two buttons. */
export class PickerPage {
  readonly picker = document.createElement('amelia-zone-picker');
  readonly before = createButton('before');
  readonly after = createButton('after');
  readonly visitor = new Visitor(this.picker);
  /** The zones that were chosen, and why it was closed. */
  readonly heard: string[] = [];
  readonly #said = listenTo(this.picker);

  async open(): Promise<this> {
    const { picker, heard } = this;
    picker.words = {
      ...enZones,
      city: toCity,
      offset: toOffsetText,
      clock: format.timeOfDay,
    };
    picker.zone = 'Europe/Belgrade';
    picker.likely = ['Europe/Belgrade', 'America/New_York', 'Europe/Belgrade'];
    picker.at = '2026-12-14T08:00:00Z';
    picker.locale = 'en-GB';
    picker.addEventListener('choose-zone', ({ zone }: ChooseZoneEvent) => heard.push(zone));
    picker.addEventListener('close-picker', ({ reason }: ClosePickerEvent) => heard.push(reason));
    document.body.append(this.before, picker, this.after);
    await picker.enter();
    return this;
  }

  close(): void {
    for (const element of [this.before, this.picker, this.after]) element.remove();
  }

  get field(): HTMLInputElement {
    return this.picker.renderRoot.querySelector('input') as HTMLInputElement;
  }

  get list(): HTMLElement {
    return this.picker.renderRoot.querySelector('[role=listbox]') as HTMLElement;
  }

  get options(): HTMLElement[] {
    return [...this.picker.renderRoot.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get cities() {
    return this.options.map((option) => option.querySelector('.city')?.textContent);
  }

  get groups() {
    return this.visitor.all('[role=group]').map((group) => group.getAttribute('aria-label'));
  }

  /** What was said last. */
  get status() {
    return this.#said.at(-1);
  }

  /** The option that a screen reader is on, as it is read. */
  get active(): string | null {
    const id = this.field.getAttribute('aria-activedescendant');
    return id ? toOptionText(this.picker.shadowRoot?.getElementById(id)) : null;
  }

  /** Waits until names and offsets of all zones are known. */
  untilLearned() {
    return this.visitor.until(() => this.groups.length > 1, 'all zones by offset');
  }

  async types(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.picker.updateComplete;
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.picker.updateComplete;
    }
  }
}

/** An option as it is read. */
export function toOptionText(option: Element | null | undefined): string | null {
  return option?.textContent?.replace(/\s+/g, ' ').trim().replaceAll(' ,', ',') ?? null;
}

function createButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = text;
  return button;
}
