import { expect } from 'chai';
import { BookingApi } from '../../../widget/api/booking-api.js';
import { createBookingState, type FlowRequest } from '../../../widget/flow/booking-machine.js';
import '../../../widget/steps/options-step.js';
import type { OptionsStep } from '../../../widget/steps/options-step.js';
import { en } from '../../../widget/text/en.js';
import { toFormat } from '../../../widget/text/format.js';
import { expectAccessible } from '../../support/accessible.js';
import { catalog, site } from '../../support/studio.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-options-step>', () => {
  let step: OptionsStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  async function ask(serviceId: number) {
    requests = [];
    const service = catalog.services.find(({ id }) => id === serviceId);
    if (!service) throw new Error('no such service');
    step = document.createElement('amelia-options-step');
    step.view = {
      api: new BookingApi('https://book.example.test/'),
      site,
      catalog,
      service,
      state: createBookingState('Europe/Belgrade'),
      strings: en,
      format: toFormat('en-GB'),
      locale: 'en-GB',
    };
    step.addEventListener('flow-request', ({ request }) => requests.push(request));
    document.body.append(step);
    await step.updateComplete;
    visitor = new Visitor(step);
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
    await visitor.presses('Continue');
    expect(requests).to.deep.equal([
      { type: 'choose-options', employeeId: null, locationId: null, persons: 1 },
    ]);
  });

  it('opens again what does not go with the last choice', async () => {
    await ask(2);
    (await visitor.field('Old town')).click();
    (await visitor.field('Mia Johnson')).click();
    await step.updateComplete;
    await visitor.presses('Continue');
    expect(requests).to.deep.equal([
      { type: 'choose-options', employeeId: 1, locationId: null, persons: 1 },
    ]);
  });

  it('asks only how many where nothing else is open', async () => {
    await ask(3);
    expect(visitor.text).not.to.include('With whom?');
    await visitor.presses('One person more');
    await visitor.presses('Continue');
    expect(requests).to.deep.equal([
      { type: 'choose-options', employeeId: null, locationId: null, persons: 2 },
    ]);
  });
});
