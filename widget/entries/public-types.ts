import type { LitElement } from 'lit';
import type { AmeliaBooking } from '../amelia-booking.js';
import type { AmeliaManage } from '../amelia-manage.js';
import type { BookingSettings } from '../booking-settings.js';

/*
 * What a page says to the elements, and hears of them. Each framework writes the same in its own
 * way: the typings for them are made of these.
 */

/** What a page sets on `<amelia-booking>`, all of it optional. */
export type BookingProperties = Partial<
  Pick<AmeliaBooking, Exclude<keyof BookingSettings, keyof LitElement>>
>;

/** What a page sets on `<amelia-manage>`, all of it optional. */
export type ManageProperties = Partial<
  Pick<AmeliaManage, 'proxy' | 'timeZone' | 'theme' | 'strings' | 'link'>
>;

/** The same as HTML has it; what no text can say is left to the properties. */
export type BookingAttributes = Attributes<BookingProperties>;

/** The same as HTML has it; what no text can say is left to the properties. */
export type ManageAttributes = Attributes<ManageProperties>;

/** Where a framework sets either, whichever it finds. */
export type BookingProps = Both<BookingAttributes, BookingProperties>;

/** Where a framework sets either, whichever it finds. */
export type ManageProps = Both<ManageAttributes, ManageProperties>;

/** What the elements fire, by name. Whatever the global event map has of ours is in it. */
export type PublicEvents = {
  [Name in keyof HTMLElementEventMap as Name extends `amelia-${string}`
    ? Name
    : never]: HTMLElementEventMap[Name];
};

/** A listener for each of them, as attributes named `on…`, `on:…` and the like. */
export type Listeners<Prefix extends string> = {
  [Name in keyof PublicEvents as `${Prefix}${Name}`]?: (event: PublicEvents[Name]) => void;
};

/** A listener for each of them, as properties: `onAmeliaBooked`. */
export type ListenerProperties = {
  [Name in keyof PublicEvents as ListenerName<Name>]?: (event: PublicEvents[Name]) => void;
};

/** `amelia-booked` as `onAmeliaBooked`. */
export type ListenerName<Name extends string> = `on${Pascal<Name>}`;

type Both<Attributes, Properties> = Attributes & Omit<Properties, keyof Attributes>;

type Attributes<Properties> = {
  [Name in keyof Properties as IsAttribute<Name, Properties[Name]> extends true
    ? Kebab<Name & string>
    : never]?: Properties[Name] | string;
};

/** What is no text may be written as JSON, some of it. */
type IsAttribute<Name, Value> = Name extends 'customer' | 'parameters'
  ? true
  : NonNullable<Value> extends string | number | boolean
    ? true
    : false;

/** `timeZone` as `time-zone`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;
