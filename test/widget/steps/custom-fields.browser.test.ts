import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FieldProblem } from '../../../proxy/contract/problem.js';
import { transition } from '../../../widget/flow/booking-machine.js';
import type { FlowRequest } from '../../../widget/flow/flow-request.js';
import '../../../widget/steps/details-step.js';
import '../../../widget/steps/more-steps.js';
import type { DetailsStep } from '../../../widget/steps/details-step.js';
import { expectAccessible } from '../../support/accessible.js';
import { aFile, askingCatalog } from '../../support/questions.js';
import { aServiceView } from '../../support/view.js';
import { Visitor } from '../../support/visitor.js';

const jordan = { firstName: 'Jordan', lastName: 'Parker', email: 'j@example.test', phone: '' };

describe('the questions of a site', () => {
  let step: DetailsStep;
  let visitor: Visitor;
  let requests: FlowRequest[];

  /** The step on its own, with the machine behind it. */
  async function ask(fieldProblems: FieldProblem[] = []) {
    requests = [];
    step = document.createElement('amelia-details-step');
    const view = aServiceView({ serviceId: 4, catalog: askingCatalog });
    const choice = { ...view.state.choice, customer: jordan };
    step.view = { ...view, state: { ...view.state, step: 'details', choice, fieldProblems } };
    step.addEventListener('flow-request', ({ request }) => {
      requests.push(request);
      const state = transition(step.view.state, request, askingCatalog);
      step.view = { ...step.view, state };
    });
    document.body.append(step);
    await step.updateComplete;
    visitor = new Visitor(step);
    await visitor.sees('What brings you here?');
  }

  const answers = () => step.view.state.choice.answers;
  const files = () => (step.view.state.choice.files[7] ?? []).map(({ name }) => name);
  const focused = () => visitor.all(':focus').at(-1) as HTMLElement;

  async function chooses(...chosen: File[]) {
    const field = await visitor.field('What your doctor wrote');
    const transfer = new DataTransfer();
    for (const file of chosen) transfer.items.add(file);
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
  }

  async function picks(label: string) {
    (await visitor.field(label)).click();
  }

  async function answersAll() {
    await visitor.types('What brings you here?', 'My back');
    await picks('Firm');
    await chooses(aFile('letter.pdf'));
    await visitor.types('Where you live', 'Main street 5');
    await picks('House rules');
  }

  afterEach(() => step.remove());

  it('stand below one’s own details, those of the service alone, in its order', async () => {
    await ask();
    const text = visitor.text;
    const labels = ['E-mail', 'Please come', 'What brings', 'Your health', 'The pressure', 'House'];
    const places = labels.map((label) => text.indexOf(label));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(text).not.to.include('Asked for another service');
    expect(text).to.include('At most 1 appointment a day per person.');
    expect(text).to.match(/Your health \(optional\)/);
    expect(text).not.to.match(/Where you live \(optional\)/);
    await expectAccessible(step);
  });

  it('are answered as each type has it', async () => {
    await ask();
    await answersAll();
    await visitor.types('Your health', 'Well');
    await visitor.types('Your last treatment', '2026-10-01');
    const heard = (await visitor.field('How did you hear')) as unknown as HTMLSelectElement;
    heard.value = 'A friend';
    heard.dispatchEvent(new Event('change'));
    await picks('Face');
    await picks('Feet');
    await visitor.presses('Review');
    await visitor.until(() => requests.at(-1)?.type === 'enter-details', 'the way on');
    expect(answers()).to.deep.equal({
      1: 'My back',
      2: 'Well',
      3: 'A friend',
      4: 'Firm',
      5: ['Feet', 'Face'],
      8: '2026-10-01',
      9: 'Main street 5',
      10: ['I have read them'],
    });
    expect(files()).to.deep.equal(['letter.pdf']);
  });

  it('say beside each what is missing, the file too, and go to the first', async () => {
    await ask();
    await visitor.presses('Review');
    await visitor.sees('Please add a file.');
    for (const text of ['Please answer this.', 'Please choose one.', 'Please tick this']) {
      await visitor.sees(text);
    }
    expect(requests).to.deep.equal([]);
    expect(focused()).to.equal(await visitor.field('What brings you here?'));
    await expectAccessible(step);
    await visitor.types('What brings you here?', 'My back');
    await picks('Light');
    await visitor.presses('Review');
    const file = await visitor.field('What your doctor wrote');
    await visitor.until(() => focused() === file, 'the file field focused');
    await chooses(aFile('letter.pdf'));
    await visitor.until(() => !visitor.text.includes('Please add a file.'), 'no blame any more');
  });

  it('keep the own details apart', async () => {
    await ask();
    await visitor.types('What brings you here?', 'My back');
    expect(requests.map(({ type }) => type)).to.deep.equal(['keep-answers']);
    await visitor.types('Last name', 'Porter');
    expect(step.view.state.choice.customer).to.deep.equal({ ...jordan, lastName: 'Porter' });
  });

  it('tell of files that can’t go up at once, by name, and keep the others', async () => {
    await ask();
    await chooses(
      aFile('photo.heic'),
      aFile('film.mp4', 10 * 1024 * 1024 + 1),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => aFile(`${name}.pdf`)),
    );
    await visitor.sees('photo.heic is of a type that we can’t take.');
    await visitor.sees('film.mp4 is larger than 10 MB.');
    await visitor.sees('f.pdf is left out: there can be 5 files.');
    expect(files()).to.deep.equal(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf']);
    await expectAccessible(step);
  });

  it('take files that are dropped', async () => {
    await ask();
    const transfer = new DataTransfer();
    transfer.items.add(aFile('letter.pdf'));
    const field = await visitor.field('What your doctor wrote');
    field.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
    expect(files()).to.deep.equal(['letter.pdf']);
    await visitor.sees('2 kB');
  });

  it('keep the page where a file is dropped beside them', async () => {
    await ask();
    const transfer = new DataTransfer();
    transfer.items.add(aFile('letter.pdf'));
    const stray = { dataTransfer: transfer, bubbles: true, cancelable: true };
    expect(document.body.dispatchEvent(new DragEvent('drop', stray))).to.equal(false);
    step.remove();
    expect(document.body.dispatchEvent(new DragEvent('drop', stray))).to.equal(true);
  });

  it('take a file out again, and the focus goes to the next', async () => {
    await ask();
    await chooses(aFile('a.pdf'), aFile('b.pdf'), aFile('c.pdf'));
    (await visitor.button('Remove b.pdf')).focus();
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => focused()?.ariaLabel === 'Remove c.pdf', 'the next one focused');
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => focused()?.ariaLabel === 'Remove a.pdf', 'the one before focused');
    await sendKeys({ press: ' ' });
    const field = await visitor.field('What your doctor wrote');
    await visitor.until(() => focused() === field, 'the field focused');
    expect(files()).to.deep.equal([]);
  });

  it('undo a choice that is optional', async () => {
    const field = askingCatalog.customFields.map((each) =>
      each.id === 4 ? { ...each, required: false } : each,
    );
    await ask();
    step.view = { ...step.view, catalog: { ...askingCatalog, customFields: field } };
    await picks('Firm');
    await visitor.presses('Clear this answer');
    expect(answers()[4]).to.equal('');
    const first = await visitor.field('Light');
    await visitor.until(() => focused() === first && !first.checked, 'nothing chosen');
  });

  it('say when all is typed that fits', async () => {
    await ask();
    expect((await visitor.field('Your health')).maxLength).to.equal(2000);
    await visitor.types('Your health', 'x'.repeat(2000));
    await visitor.sees('That is all that fits: 2,000 characters.');
  });

  it('open links beside the form', async () => {
    await ask();
    const [link] = visitor.all('a') as HTMLAnchorElement[];
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.include('noopener');
  });

  const refusals: [string, string, string][] = [
    ['1', 'required', 'Please answer this.'],
    ['1', 'characters', 'Please check this again.'],
    ['2', 'too-long', 'This is too long.'],
    ['3', 'not-offered', 'This can’t be chosen any more.'],
    ['7', 'file-type', 'of a type that we can’t take'],
    ['7', 'file-too-large', 'One of these files is too large.'],
    ['7', 'too-many-files', 'These are too many files.'],
    ['8', 'no-date', 'This is not a whole date yet'],
  ];
  for (const [id, code, sentence] of refusals) {
    it(`tell what the proxy found wrong with field ${id}: ${code}`, async () => {
      await ask([{ pointer: `/customFields/${id}`, code }]);
      await visitor.sees(sentence);
    });
  }

  it('blame an answer no longer once it is typed anew', async () => {
    await ask([{ pointer: '/customFields/9', code: 'invalid' }]);
    await visitor.sees('Please check this again.');
    await visitor.types('Where you live', 'Main street 6');
    await visitor.until(() => !visitor.text.includes('Please check this again.'), 'no blame');
  });

  it('are answered by keyboard alone, and Enter goes on', async () => {
    await ask();
    await chooses(aFile('letter.pdf'));
    (await visitor.field('Phone')).focus();
    await sendKeys({ press: 'Tab' }); // the link
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'My back' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Well' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'By' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    (await visitor.field('House rules')).focus();
    await sendKeys({ press: ' ' });
    (await visitor.field('Where you live')).focus();
    await sendKeys({ type: 'Main street 5' });
    await sendKeys({ press: 'Enter' });
    await visitor.until(() => requests.at(-1)?.type === 'enter-details', 'the way on');
    expect(answers()).to.deep.equal({
      1: 'My back',
      2: 'Well',
      3: 'By searching',
      4: 'Firm',
      5: ['Feet'],
      9: 'Main street 5',
      10: ['I have read them'],
    });
  });

  it('do not take half a date for none', async () => {
    await ask();
    await answersAll();
    const date = await visitor.field('Your last treatment');
    date.focus();
    await sendKeys({ type: '12' });
    await visitor.presses('Review');
    await visitor.sees('This is not a whole date yet');
    expect(focused()).to.equal(date);
  });
});
