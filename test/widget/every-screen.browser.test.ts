import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from '../support/accessible.js';
import { festival } from '../support/attending.js';
import { typeDetails, WidgetPage } from '../support/booking-widget.js';
import { ManagePage } from '../support/manage-widget.js';
import { expectReachable, expectRoom, expectStill } from '../support/room.js';
import { aPackage } from '../support/studio.js';
import type { Visitor } from '../support/visitor.js';

/** What must be true of each screen. */
type Check = (element: HTMLElement) => unknown;

/** Every screen of an appointment, of an event, of a package and of a booking that was made. */
const visits: Record<string, (check: Check) => Promise<void>> = {
  async appointment(check) {
    await visit('appointment', check, async (visitor, look) => {
      await visitor.sees('What would you like to book?');
      await look();
      await visitor.presses(/Massage/);
      await visitor.sees('How would you like it?');
      await look();
      await visitor.presses('Continue');
      await visitor.button(/^09:30/);
      await look();
      await visitor.presses(/^09:30/);
      await finish(visitor, look);
    });
  },
  async event(check) {
    await visit('event', check, async (visitor, look) => {
      await visitor.sees('Festival');
      await look();
      await visitor.presses(/Festival/);
      await visitor.presses('Adult: one more');
      await look();
      await visitor.presses('Continue');
      await finish(visitor, look);
    });
  },
  async package(check) {
    await visit('package', check, async (visitor, look) => {
      await visitor.sees('Calm month');
      await look();
      await visitor.presses(/Calm month/);
      await visitor.sees('When would you like to come?');
      await look();
      await visitor.presses('Choose a time for Massage');
      await visitor.presses(/^10:00/);
      await visitor.sees('1 now, 2 later');
      await look();
      await visitor.presses('Continue');
      await finish(visitor, look);
    });
  },
  async 'booking that is moved'(check) {
    const page = new ManagePage();
    try {
      page.open();
      const { visitor } = page;
      await visitor.sees('Your booking');
      await check(page.element);
      await visitor.presses('Choose another time');
      await visitor.button(/^13:00/);
      await check(page.element);
      await visitor.presses(/^13:00/);
      await visitor.sees('Move it to this time?');
      await check(page.element);
    } finally {
      page.close();
    }
  },
};

async function visit(
  kind: 'appointment' | 'event' | 'package',
  check: Check,
  go: (visitor: Visitor, look: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const page = new WidgetPage();
  page.proxy.siteDifference = { kinds: [kind] };
  page.proxy.events = [festival];
  page.proxy.catalogDifference = { packages: [aPackage()] };
  try {
    page.open();
    await go(page.visitor, async () => {
      await check(page.element);
    });
  } finally {
    page.close();
  }
}

/** From the details, with what is wrong told beside the fields, to the receipt. */
async function finish(visitor: Visitor, look: () => Promise<void>): Promise<void> {
  await visitor.presses('Review');
  await visitor.sees('Please tell us your first name.');
  await look();
  await typeDetails(visitor);
  await visitor.presses('Review');
  await visitor.sees('Is this right?');
  await look();
  await visitor.presses('Book it');
  await visitor.sees('You are booked, Jordan');
  await look();
}

describe('every screen', () => {
  beforeEach(() => {
    document.body.style.margin = '0';
  });

  afterEach(async () => {
    document.body.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, go] of Object.entries(visits)) {
    // A window of 1280 pixels at 400 % is as wide.
    it(`of a ${name} has room in 320 pixels, and what is pressed is large enough`, async () => {
      await setViewport({ width: 320, height: 640 });
      await go((element) => {
        expectRoom(element, 320);
        expectReachable(element);
      });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`of a ${name} is accessible on a ${colorScheme} page, and still where that is asked for`, async () => {
        document.body.style.colorScheme = colorScheme;
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
        await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await go(async (element) => {
          expectStill(element);
          await expectAccessible(element);
        });
      });
    }
  }

  it('would be told where it is too wide or too small', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<button style="width: 400px; height: 20px">Back</button>';
    document.body.append(host);
    expect(() => expectRoom(host, 320)).to.throw('Back');
    expect(() => expectReachable(host)).to.throw('Back');
    host.remove();
  });
});
