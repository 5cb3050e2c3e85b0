import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Id, Service } from '../../proxy/contract/catalog.js';
import { toUnitPriceMinor } from '../../proxy/contract/unit-price.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, toEmployeeIds, toLocationIds } from '../flow/choice.js';
import { base } from '../ui/base.styles.js';
import type { ChangeQuantityEvent } from '../ui/events.js';
import '../ui/quantity-field.js';
import { styles } from './options-step.styles.js';
import './booking-summary.js';
import { StepElement } from './step-element.js';

type Options = Pick<Choice, 'employeeId' | 'locationId' | 'persons'>;

interface Option {
  id: Id | null;
  name: string;
  hint: string;
}

/** Whom, where, how many: only what the service leaves open. */
export class OptionsStep extends StepElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: ServiceView;
  /** What is chosen on this screen and not yet handed on. */
  @state() private draft: Options | null = null;

  /** What a choice has undone. */
  @state() private status = '';

  override render() {
    const { service, strings } = this.view;
    const { persons } = this.options;
    return html`<h2 tabindex="-1">${strings.options.heading}</h2>
      <p class="lead">${service.name}</p>
      <form @submit=${this.handleSubmit}>
        ${this.renderGroup('employeeId', strings.options.employee, this.toEmployees(service))}
        ${this.renderGroup('locationId', strings.options.location, this.toLocations(service))}
        ${
          service.persons.max > 1
            ? html`<fieldset>
              <legend>${strings.options.persons}</legend>
              <amelia-quantity-field
                .label=${strings.options.persons}
                .fewer=${strings.options.fewer}
                .more=${strings.options.more}
                .min=${service.persons.min}
                .max=${service.persons.max}
                .quantity=${persons}
                @change-quantity=${({ quantity }: ChangeQuantityEvent) =>
                  this.change({ persons: quantity })}
              ></amelia-quantity-field>
            </fieldset>`
            : nothing
        }
        <p class="status" role="status">${this.status}</p>
        <div class="foot">
          <button type="button" class="quiet" @click=${() => this.request({ type: 'go-back' })}>
            ${strings.back}
          </button>
          <button class="primary">${strings.continue}</button>
        </div>
      </form>`;
  }

  private get options(): Options {
    const { choice } = this.view.state;
    const { min, max } = this.view.service.persons;
    return this.draft ?? { ...choice, persons: Math.min(max, Math.max(min, choice.persons)) };
  }

  private renderGroup(name: 'employeeId' | 'locationId', legend: string, options: Option[]) {
    // One, and "any": there is nothing to choose.
    if (options.length <= 2) return nothing;
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="options">
        ${options.map(
          (option) => html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${this.options[name] === option.id}
              @change=${() => this.choose(name, option.id)}
            />
            <span>${option.name}</span>
            <small ?hidden=${!option.hint}>${option.hint}</small>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private toEmployees(service: Service): Option[] {
    const { catalog, format, strings, site } = this.view;
    const { anyone, anyoneHint } = strings.options;
    const prices = new Set(service.offers.map(({ priceMinor }) => priceMinor));
    const theirs = toEmployeeIds(service, null).map((id) => ({
      id,
      name: catalog.employees.find((employee) => employee.id === id)?.name ?? '',
      hint:
        prices.size > 1
          ? format.money(toUnitPriceMinor(service, undefined, { employeeId: id }), site.currency)
          : '',
    }));
    return [{ id: null, name: anyone, hint: anyoneHint }, ...theirs];
  }

  private toLocations(service: Service): Option[] {
    const { catalog, strings } = this.view;
    const { anywhere, anywhereHint } = strings.options;
    const theirs = toLocationIds(service, null).map((id) => {
      const location = catalog.locations.find((each) => each.id === id);
      return { id, name: location?.name ?? '', hint: location?.address ?? '' };
    });
    return [{ id: null, name: anywhere, hint: anywhereHint }, ...theirs];
  }

  /** The last choice counts: what no longer goes with it is left open again. */
  private choose(name: 'employeeId' | 'locationId', id: Id | null) {
    const { service } = this.view;
    const next: Options = { ...this.options, [name]: id };
    const isOffered = service.offers.some(
      ({ employeeId, locationId }) =>
        (next.employeeId === null || next.employeeId === employeeId) &&
        (next.locationId === null || next.locationId === locationId),
    );
    const other = name === 'employeeId' ? 'locationId' : 'employeeId';
    this.draft = isOffered ? next : { ...next, [other]: null };
    const { catalog, strings } = this.view;
    const others = other === 'employeeId' ? catalog.employees : catalog.locations;
    const lost = others.find((each) => !isOffered && each.id === next[other]);
    this.status = lost ? strings.options.opened(lost.name) : '';
  }

  private change(change: Partial<Options>) {
    this.draft = { ...this.options, ...change };
  }

  private handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    const { employeeId, locationId, persons } = this.options;
    const { durationSeconds, extras } = this.view.state.choice;
    this.request({
      type: 'choose-options',
      employeeId,
      locationId,
      durationSeconds,
      persons,
      extras,
    });
  }
}

define('amelia-options-step', OptionsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-options-step': OptionsStep;
  }
}
