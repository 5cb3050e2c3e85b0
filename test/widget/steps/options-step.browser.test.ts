import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import type { Catalog, Service } from '../../../proxy/contract/catalog.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/more-steps.js';

import '../../../widget/steps/options-step.js';
import type { OptionsStep } from '../../../widget/steps/options-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { follow } from '../../support/flow.js';
import { anExtra, aService, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

/** Done by two at two places, three ways long, for up to three, with extras. */
const ritual: Partial<Service> = {
  name: 'Ritual',
  durations: [
    { seconds: 3600, priceMinor: 9000 },
    { seconds: 1800, priceMinor: 5500 },
    { seconds: 5400, priceMinor: 12_000 },
  ],
  offers: [
    { employeeId: 1, locationId: 1, priceMinor: null },
    { employeeId: 2, locationId: 1, priceMinor: 10_000 },
    { employeeId: 2, locationId: 2, priceMinor: 10_000 },
  ],
};

const none = {
  employeeId: null,
  locationId: null,
  durationSeconds: null,
  persons: 1,
  extras: [],
};

describe('<amelia-options-step>', () => {
  let step: OptionsStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  async function ask(serviceId: number, theirs: Catalog = catalog) {
    step = document.createElement('amelia-options-step');
    requests = follow(step, aServiceView({ serviceId, catalog: theirs }));
    document.body.append(step);
    await step.updateComplete;
    visitor = new Visitor(step);
  }

  function askAbout(difference: Partial<Service>) {
    return ask(9, { ...catalog, services: [aService({ id: 9, ...difference })] });
  }

  /** What is handed on with the last press of Continue. */
  async function goesOn() {
    await visitor.presses('Continue');
    const { type, ...chosen } = requests.at(-1) ?? { type: 'go-back' };
    expect(type).to.equal('choose-options');
    return chosen;
  }

  afterEach(() => step.remove());

  it('asks with whom and where, with the price of each, and is accessible', async () => {
    await ask(2);
    for (const text of ['Anyone', 'Mia Johnson', '$90.00', 'Ana Petrović', '$100.00', 'Old town']) {
      await visitor.sees(text);
    }
    await expectAccessible(step);
  });

  it('leaves everything open until something is chosen', async () => {
    await ask(2);
    expect(await goesOn()).to.deep.equal(none);
  });

  it('opens again what does not go with the last choice, in either order, and says so', async () => {
    await ask(2);
    (await visitor.field('Old town')).click();
    (await visitor.field('Mia Johnson')).click();
    await visitor.sees('Old town does not go with this, so it is open again.');
    expect(await goesOn()).to.deep.equal({ ...none, employeeId: 1 });
    (await visitor.field('Old town')).click();
    await visitor.sees('Mia Johnson does not go with this, so it is open again.');
    expect(await goesOn()).to.deep.equal({ ...none, locationId: 2 });
  });

  it('asks only how many where nothing else is open', async () => {
    await ask(3);
    expect(visitor.text).not.to.include('With whom?');
    await visitor.presses('One person more');
    expect(await goesOn()).to.deep.equal({ ...none, persons: 2 });
  });

  it('says what the price does when there are several', async () => {
    await ask(3);
    await visitor.sees('$35.00 each');
    await visitor.presses('One person more');
    await visitor.sees('$70.00 · 30 minutes');
    step.remove();
    await askAbout({ persons: { min: 1, max: 4 } });
    await visitor.sees('The price is for all of you.');
    await visitor.presses('One person more');
    await visitor.sees('$35.00 · 30 minutes');
    await expectAccessible(step);
  });

  it('offers each duration with its price, the shortest first, and theirs for the chosen one', async () => {
    await askAbout(ritual);
    await visitor.sees(/30.minutes \$55\.00 .*1.hour from \$90\.00 .*1.hour 30.minutes \$120\.00/);
    await visitor.sees('from $90.00 · 1 hour');
    (await visitor.field('30')).click();
    await visitor.sees('$55.00 · 30 minutes');
    // At that length all ask the same.
    expect(visitor.text).not.to.include('$100.00');
    expect(await goesOn()).to.deep.equal({ ...none, durationSeconds: 1800 });
    await expectAccessible(step);
  });

  it('sums up what the chosen person asks, and forgets it where all is open again', async () => {
    await askAbout(ritual);
    (await visitor.field('Ana Petrović')).click();
    await visitor.sees('$100.00 · 1 hour');
    (await visitor.field('Anyone')).click();
    await visitor.sees('from $90.00 · 1 hour');
  });

  describe('with extras', () => {
    const extras = [
      anExtra({ id: 1, priceMinor: 1000, durationSeconds: 900 }),
      anExtra({
        id: 2,
        name: 'Oil',
        maxQuantity: 3,
        priceMinor: 250,
        descriptionHtml: '<p>Cedar or <b>lavender</b>.</p>',
      }),
      anExtra({ id: 3, name: 'Tea', priceMinor: 0 }),
    ];

    it('tells of each what it costs and how much longer it takes, and is accessible', async () => {
      await askAbout({ extras, persons: { min: 1, max: 2 } });
      await visitor.sees('Hot towel +$10.00 · +15 minutes');
      await visitor.sees('Oil +$2.50 each');
      await visitor.sees('Cedar or lavender.');
      await visitor.sees('Tea Free');
      await expectAccessible(step);
    });

    it('adds them up, in the order they are offered in', async () => {
      await askAbout({ extras });
      await visitor.presses('Oil: one more');
      await visitor.presses('Oil: one more');
      (await visitor.field('Hot towel')).click();
      await visitor.sees('$50.00 · 45 minutes');
      expect(await goesOn()).to.deep.equal({
        ...none,
        extras: [
          { id: 1, quantity: 1 },
          { id: 2, quantity: 2 },
        ],
      });
      (await visitor.field('Hot towel')).click();
      await visitor.presses('Oil: one fewer');
      await visitor.presses('Oil: one fewer');
      await visitor.sees('$35.00 · 30 minutes');
    });

    it('never takes more than there may be', async () => {
      await askAbout({ extras });
      for (let pressed = 0; pressed < 5; pressed += 1) {
        await visitor.presses('Oil: one more');
        await step.updateComplete;
      }
      expect(await goesOn()).to.deep.equal({ ...none, extras: [{ id: 2, quantity: 3 }] });
    });

    it('takes the focus to them where one must be chosen, and goes on once it is', async () => {
      await askAbout({ extras, minExtras: 1 });
      await visitor.sees('Choose at least one.');
      await visitor.presses('Continue');
      await step.updateComplete;
      expect(requests).to.deep.equal([]);
      const first = await visitor.field('Hot towel');
      await visitor.until(() => first.matches(':focus'), 'the focus at the extras');
      await visitor.until(() => first.getAttribute('aria-describedby'), 'the message at the field');
      await expectAccessible(step);
      await sendKeys({ press: 'Space' });
      expect(await goesOn()).to.deep.equal({ ...none, extras: [{ id: 1, quantity: 1 }] });
    });

    it('counts different ones', async () => {
      await askAbout({ extras, minExtras: 2 });
      await visitor.sees('Choose at least 2 different ones.');
      await visitor.presses('Oil: one more');
      await visitor.presses('Oil: one more');
      await visitor.presses('Continue');
      expect(requests.map(({ type }) => type)).not.to.include('choose-options');
    });

    it('is chosen from by keyboard alone', async () => {
      await askAbout({ ...ritual, extras });
      (await visitor.field('Anyone')).focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowUp' });
      await visitor.sees('$102.50 · 1 hour 15 minutes');
      expect(await goesOn()).to.deep.equal({
        ...none,
        employeeId: 1,
        extras: [
          { id: 1, quantity: 1 },
          { id: 2, quantity: 1 },
        ],
      });
    });
  });
});
