import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { PageAttributes } from './flow/asked.js';
import type { CustomerDraft } from './flow/choice.js';
import { ownAddress } from './own-address.js';
import type { OwnStrings } from './text/own-strings.js';

/** All that a page can set of `<amelia-booking>`. */
export class BookingSettings extends LitElement implements PageAttributes {
  /** Where the proxy is; by default where this script came from, which a package can’t know. */
  @property() proxy: string = ownAddress;
  /** Where it stands: `inline`, in a `dialog` that the page opens, or behind a `button` of its own. */
  @property({ reflect: true }) mode: 'inline' | 'dialog' | 'button' = 'inline';
  /** The zone to show times in at first; by default the place's, or the device's where there is none. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** What is booked: `appointment`, `event` or `package`; by default whatever the site has. */
  @property() kind = '';
  /** The number of a service, which is gone to at once; or those that are offered. */
  @property() service: string | number = '';
  /** The numbers of the categories whose services are offered. */
  @property() category: string | number = '';
  /** The numbers of the employees who are offered. */
  @property() employee: string | number = '';
  /** The numbers of the places that are offered. */
  @property() location: string | number = '';
  /** The number of an event, which is gone to at once. */
  @property() event: string | number = '';
  /** The number of a package, whose appointments are gone to at once; or those that are offered. */
  @property() package: string | number = '';
  /** Who is coming, as far as the page knows: `firstName`, `lastName`, `email`, `phone`. */
  @property({ type: Object }) customer: Partial<CustomerDraft> | null = null;
  /** Which of that can't be changed, with white space between: `email phone`. */
  @property() locked = '';
  /** What goes into the booking beside what the address says in `utm_…`: names and short texts. */
  @property({ type: Object }) parameters: Readonly<Record<string, string>> | null = null;
  /** Whether events tell who has booked. */
  @property({ type: Boolean, attribute: 'tell-customer' }) tellCustomer = false;
  /** Whether what happens is written into the page's `dataLayer`, as tag managers read it. */
  @property({ type: Boolean, attribute: 'data-layer' }) dataLayer = false;
  /** `light` or `dark`; by default as the page has it. */
  @property({ reflect: true }) theme = 'auto';
  /** The page that manages bookings, http or https; by default the one that this is on. */
  @property({ attribute: 'manage-page' }) managePage = '';
  /** Sentences that replace the widget's own. */
  @property({ attribute: false }) strings: OwnStrings = {};
}
