import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ChangeQuantityEvent } from '../../../widget/ui/events.js';
import '../../../widget/ui/quantity-field.js';
import type { QuantityField } from '../../../widget/ui/quantity-field.js';
import { expectAccessible } from '../../support/accessible.js';

describe('<amelia-quantity-field>', () => {
  let field: QuantityField;
  let heard: number[];

  beforeEach(async () => {
    heard = [];
    field = document.createElement('amelia-quantity-field');
    Object.assign(field, { label: 'How many?', fewer: 'Fewer', more: 'More', min: 1, max: 3 });
    field.addEventListener('change-quantity', ({ quantity }: ChangeQuantityEvent) => {
      heard.push(quantity);
    });
    document.body.append(field);
    await field.updateComplete;
  });

  afterEach(() => field.remove());

  const button = (label: string) =>
    field.renderRoot.querySelector<HTMLElement>(`[aria-label="${label}"]`) as HTMLElement;
  const input = () => field.renderRoot.querySelector('input') as HTMLInputElement;

  it('is accessible', () => expectAccessible(field));

  it('counts up to its maximum and down to its minimum', async () => {
    for (const label of ['Fewer', 'More', 'More', 'More', 'Fewer']) button(label).click();
    await field.updateComplete;
    expect(heard).to.deep.equal([2, 3, 2]);
  });

  it('counts by arrow keys', async () => {
    input().focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowDown' });
    expect(heard).to.deep.equal([2, 3, 2]);
  });

  it('takes a typed number, brought between its bounds', async () => {
    input().value = '99';
    input().dispatchEvent(new Event('change'));
    await field.updateComplete;
    expect(heard).to.deep.equal([3]);
    expect(input().value).to.equal('3');
  });

  it('puts back what was there where no number was typed', async () => {
    input().value = 'many';
    input().dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal([]);
    expect(input().value).to.equal('1');
  });
});
