import '../../widget/amelia-manage.js';
import type { AmeliaManage } from '../../widget/amelia-manage.js';
import { toManageHash } from '../../widget/manage-link.js';
import { aManaged, aToken } from './fake-managed.js';
import { FakeProxy } from './fake-proxy.js';
import { Visitor } from './visitor.js';

/** The page's address becomes that of a link to a booking. */
export function followLink(id = 901, token = aToken('mine')): void {
  location.hash = toManageHash({ id, token });
}

/** The page's address as it was before any link. */
export function leaveLink(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** The widget in the page; what it shows comes from the page's address. */
export function openManage(): AmeliaManage {
  const element = document.createElement('amelia-manage');
  place(element);
  return element;
}

/** A page with the widget on it, and the proxy it asks. */
export class ManagePage {
  readonly proxy = new FakeProxy().start();
  readonly element = document.createElement('amelia-manage');
  readonly visitor = new Visitor(this.element);

  /** By the link to that booking, which `aToken('mine')` opens. */
  open(managed = aManaged(), timeZone?: string): void {
    this.proxy.managed.keep(aToken('mine'), managed);
    followLink(managed.booking.id);
    place(this.element, timeZone);
  }

  close(): void {
    this.element.remove();
    this.proxy.stop();
    leaveLink();
  }
}

function place(element: AmeliaManage, timeZone = ''): void {
  element.lang = 'en-GB';
  element.timeZone = timeZone;
  element.proxy = 'https://book.example.test/';
  document.body.append(element);
}
