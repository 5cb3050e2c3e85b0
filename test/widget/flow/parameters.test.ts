import { expect, it } from 'vitest';
import { toParameters } from '../../../widget/flow/parameters.js';

it('takes what the address says in utm_…, and nothing else of it', () => {
  const search = '?utm_source=news&utm_campaign=spring%202026&email=jordan@example.test';
  expect(toParameters({}, search)).toEqual({ utm_source: 'news', utm_campaign: 'spring 2026' });
});

it('takes what the page adds, which counts before the address', () => {
  expect(toParameters({ branch: 'Old town', utm_source: 'own' }, '?utm_source=news')).toEqual({
    branch: 'Old town',
    utm_source: 'own',
  });
});

it('leaves out what the proxy would refuse, so that no booking fails for it', () => {
  const search = `?utm_source=%3Cscript%3E&utm_medium=${'x'.repeat(201)}&utm_term=a%00b&utm_id=7`;
  expect(toParameters({ '': 'nameless', 'a b': 'spaced', empty: '' }, search)).toEqual({
    utm_id: '7',
  });
});

it('takes no more than the proxy does', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, 'x']));
  expect(Object.keys(toParameters(many, ''))).toHaveLength(20);
});
