import { expect } from 'chai';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/options-step.js';
import type { OptionsStep } from '../../../widget/steps/options-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const open = { durationSeconds: null, extras: [] };

describe('<amelia-options-step>', () => {
  let step: OptionsStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  async function ask(serviceId: number) {
    requests = [];
    step = document.createElement('amelia-options-step');
    step.view = aServiceView({ serviceId });
    step.addEventListener('flow-request', ({ request }) => {
      requests.push(request);
      if (request.type !== 'keep-options') return;
      const { view } = step;
      const { type, ...options } = request;
      // As the widget does: what was chosen comes down again.
      step.view = {
        ...view,
        state: { ...view.state, choice: { ...view.state.choice, ...options } },
      };
    });
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
    expect(requests.slice(-1)).to.deep.equal([
      { type: 'choose-options', ...open, employeeId: null, locationId: null, persons: 1 },
    ]);
  });

  it('opens again what does not go with the last choice', async () => {
    await ask(2);
    (await visitor.field('Old town')).click();
    (await visitor.field('Mia Johnson')).click();
    await step.updateComplete;
    await visitor.presses('Continue');
    expect(requests.slice(-1)).to.deep.equal([
      { type: 'choose-options', ...open, employeeId: 1, locationId: null, persons: 1 },
    ]);
  });

  it('asks only how many where nothing else is open', async () => {
    await ask(3);
    expect(visitor.text).not.to.include('With whom?');
    await visitor.presses('One person more');
    await visitor.presses('Continue');
    expect(requests.slice(-1)).to.deep.equal([
      { type: 'choose-options', ...open, employeeId: null, locationId: null, persons: 2 },
    ]);
  });
});
