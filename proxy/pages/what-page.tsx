/** @jsxImportSource hono/jsx */
import type { Package, Service } from '../contract/catalog.js';
import type { AmeliaEvent, EventPage } from '../contract/events.js';
import { toPriceFrom } from '../contract/unit-price.js';
import { Frame } from './frame.js';
import { hasOptions } from './subject.js';
import { toHref, type View } from './view.js';

export interface WhatProps {
  view: View;
  /** null: the site has none. */
  events: EventPage | null;
}

/** All that can be booked. */
export function WhatPage({ view, events }: WhatProps) {
  const { words, catalog, site } = view;
  const hasServices = site.kinds.includes('appointment') && catalog.services.length > 0;
  const packages = site.kinds.includes('package') ? catalog.packages : [];
  const hasEvents = events !== null && (events.events.length > 0 || events.page > 1);
  return (
    <Frame around={view} heading={words.what.heading} widget={{}}>
      {hasServices && (
        <section aria-labelledby="services">
          <h3 id="services">{words.what.services}</h3>
          <ul class="cards">
            {catalog.services.map((service) => (
              <li>
                <ServiceCard view={view} service={service} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasEvents && <Events view={view} found={events} />}
      {packages.length > 0 && <Packages view={view} packages={packages} />}
      {!hasServices && !hasEvents && packages.length === 0 && <p>{words.what.none}</p>}
    </Frame>
  );
}

function ServiceCard({ view, service }: { view: View; service: Service }) {
  const { words, format } = view;
  const { priceMinor, varies } = toPriceFrom(service);
  const path = hasOptions(service) ? '/book/options' : '/book/times';
  return (
    <a class="card" href={toHref(view, path, [['service', String(service.id)]])}>
      <span class="row">
        <bdi class="name">{service.name}</bdi>
        <Price view={view} priceMinor={priceMinor} varies={varies} />
      </span>
      <small>{words.join(service.durations.map(({ seconds }) => format.duration(seconds)))}</small>
      {service.summary && <bdi class="summary">{service.summary}</bdi>}
    </a>
  );
}

function Price({ view, priceMinor, varies }: { view: View; priceMinor: number; varies: boolean }) {
  const { words, format } = view;
  const price = priceMinor === 0 && !varies ? words.free : format.money(priceMinor);
  return <span class="figure">{varies ? words.from(price) : price}</span>;
}

function Events({ view, found }: { view: View; found: EventPage }) {
  const { words } = view;
  const { events, page, pages } = found;
  return (
    <section aria-labelledby="events">
      <h3 id="events">{words.what.events}</h3>
      <ul class="cards">
        {events.map((event) => (
          <li>
            <EventCard view={view} event={event} />
          </li>
        ))}
      </ul>
      <p class="ways">
        {page > 1 && (
          <a class="quiet" href={toHref(view, '/book', [['page', String(page - 1)]])}>
            {words.what.earlier}
          </a>
        )}
        {page < pages && (
          <a class="quiet" href={toHref(view, '/book', [['page', String(page + 1)]])}>
            {words.what.later}
          </a>
        )}
      </p>
    </section>
  );
}

function EventCard({ view, event }: { view: View; event: AmeliaEvent }) {
  const { words, format, site } = view;
  const { id, name, periods, place, status, priceMinor, tickets, summary } = event;
  const [first] = periods;
  const varies = new Set(tickets?.map((ticket) => ticket.priceMinor)).size > 1;
  const parts = (
    <>
      <span class="row">
        <bdi class="name">{name}</bdi>
        <Price view={view} priceMinor={priceMinor} varies={varies} />
      </span>
      {first && <small>{format.moment(first.startsAt, site.timeZone)}</small>}
      {place && (
        <small>
          <bdi>{place}</bdi>
        </small>
      )}
      {summary && <bdi class="summary">{summary}</bdi>}
      {status !== 'open' && <small class="status">{words.status[status]}</small>}
    </>
  );
  if (status !== 'open') return <div class="card closed">{parts}</div>;
  return (
    <a class="card" href={toHref(view, '/book/places', [['event', String(id)]])}>
      {parts}
    </a>
  );
}

/** Their appointments are chosen together, which plain forms are no help with. */
function Packages({ view, packages }: { view: View; packages: readonly Package[] }) {
  const { words, format } = view;
  return (
    <section aria-labelledby="packages">
      <h3 id="packages">{words.what.packages}</h3>
      <p class="notice">{words.what.packagesNeedMore}</p>
      <ul class="cards">
        {packages.map(({ name, priceMinor, summary }) => (
          <li>
            <div class="card closed">
              <span class="row">
                <bdi class="name">{name}</bdi>
                <span class="figure">{format.money(priceMinor)}</span>
              </span>
              {summary && <bdi class="summary">{summary}</bdi>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
