import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { BookingView } from '../../../widget/flow/booking-view.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/service-step.js';
import type { ServiceStep } from '../../../widget/steps/service-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { follow } from '../../support/flow.js';
import { aLargeCatalog } from '../../support/large-catalog.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

describe('<amelia-service-step>', () => {
  let step: ServiceStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  async function open(view: BookingView) {
    step = document.createElement('amelia-service-step');
    requests = follow(step, view);
    document.body.append(step);
    visitor = new Visitor(step);
    await step.updateComplete;
  }

  const openMany = async (count: number) => {
    await open(aServiceView({ catalog: aLargeCatalog(count, 5) }));
    await visitor.until(() => visitor.all('input')[0], 'the search');
  };
  const field = () => visitor.all('input')[0] as HTMLInputElement;
  const cards = () => visitor.all('amelia-choice-card').map((card) => card as HTMLElement);
  const names = () => cards().map((card) => new Visitor(card).text.replace(/^\S+ /, ''));
  const focused = () => cards().findIndex((card) => card.matches(':focus'));

  async function types(text: string) {
    field().focus();
    await sendKeys({ type: text });
  }

  afterEach(() => step.remove());

  it('asks no search of anybody where a glance takes in everything', async () => {
    await open(aServiceView({ catalog: aLargeCatalog(8, 5) }));
    expect(cards()).to.have.length(8);
    expect(visitor.all('amelia-service-finder')).to.be.empty;
    await expectAccessible(step);
  });

  it('finds by name, and tells how many', async () => {
    await openMany(60);
    await types('deep');
    await visitor.sees('8 services');
    expect(names().every((name) => name.startsWith('Deep'))).to.equal(true);
    await expectAccessible(step);
  });

  it('says in words that nothing was found, and leads back to everything', async () => {
    await openMany(60);
    await types('xyz');
    await visitor.sees('Nothing found for “xyz”.');
    expect(cards()).to.be.empty;
    await expectAccessible(step);
    await visitor.presses('Show all services');
    await visitor.until(() => cards().length === 24, 'all services');
    expect(field().value).to.equal('');
    expect(field().matches(':focus')).to.equal(true);
  });

  it('clears with a button and with Escape, which then is the page’s again', async () => {
    let escapes = 0;
    const count = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') escapes += 1;
    };
    document.addEventListener('keydown', count);
    await openMany(60);
    await types('deep');
    await visitor.presses('Clear');
    await visitor.until(() => field().value === '', 'an empty field');
    await types('deep');
    await sendKeys({ press: 'Escape' });
    await visitor.until(() => field().value === '', 'an empty field');
    expect(escapes).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
    document.removeEventListener('keydown', count);
  });

  it('goes on to the first one found with Enter, and chooses it with another', async () => {
    await openMany(60);
    await types('massage deep');
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => focused() === 0, 'the first card focused');
    await sendKeys({ press: 'Enter' });
    expect(requests.at(-1)).to.deep.equal({ type: 'choose-service', serviceId: 1 });
  });

  it('shows one category, by mouse and by keyboard', async () => {
    await openMany(60);
    await visitor.presses('Floor 2');
    await visitor.until(() => cards().length === 10, 'ten services');
    await visitor.sees('10 services');
    expect((await visitor.button('Floor 2')).getAttribute('aria-pressed')).to.equal('true');
    field().focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => cards().length === 24, 'all services');
  });

  it('shows more on demand, and goes on with the first new one', async () => {
    await openMany(60);
    expect(cards()).to.have.length(24);
    (await visitor.button('Show more')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => cards().length === 48 && focused() === 24, 'the 25th focused');
    await visitor.presses('Show more');
    await visitor.until(() => cards().length === 60, 'all of them');
    await visitor.until(() => visitor.buttons('Show more').length === 0, 'nothing more to show');
    await expectAccessible(step);
  });

  it('is as it was left on the way back', async () => {
    await openMany(60);
    await types('deep');
    await visitor.sees('8 services');
    const { view } = step;
    step.remove();
    await open(view);
    expect(cards()).to.have.length(8);
    await visitor.sees('8 services');
    expect(field().value).to.equal('deep');
  });
});
