import { describe, expect, it } from 'vitest';
import { freshStart } from './package-rows.js';
import { readOne } from './package-salon.js';

describe('the price of a package', () => {
  it.each([
    [{ price: 150, discount: 10 }, 13500],
    [{ price: 99.99, discount: 33 }, 6699],
    [{ price: 150, discount: 10, calculatedPrice: true }, 15000],
    [{ price: 0 }, 0],
  ])('is %o → %i', async (change, priceMinor) => {
    expect((await readOne({ ...freshStart, ...change }))?.priceMinor).toBe(priceMinor);
  });

  it('saves nothing where its services come to no more', async () => {
    const read = await readOne({ ...freshStart, price: 285 });
    expect(read?.pricedBeforeDiscountMinor).toBeNull();
  });

  it('may be paid in part beforehand, and bears its own tax', async () => {
    const vat = { name: 'VAT', amount: 20, type: 'percentage', status: 'visible' };
    const taxes = [
      { ...vat, services: [{ id: 11 }] },
      { ...vat, packages: [{ id: '11' }] },
    ];
    const payments = { taxes: { enabled: true, excluded: true } };
    const row = { ...freshStart, deposit: 50, depositPayment: 'fixed', fullPayment: true };
    expect(await readOne(row, { entities: { taxes }, payments })).toMatchObject({
      deposit: { kind: 'fixed', value: 5000, perPerson: false, mayPayInFull: true },
      tax: { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false },
    });
    const all = [{ ...vat, allPackages: 1 }];
    expect((await readOne(row, { entities: { taxes: all }, payments }))?.tax?.name).toBe('VAT');
  });

  it('is paid as the package allows', async () => {
    const settings = JSON.stringify({ payments: { onSite: false } });
    expect((await readOne({ ...freshStart, settings }))?.paymentMethods).toEqual([]);
  });
});
