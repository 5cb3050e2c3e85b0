import { describe, expect, it } from 'vitest';
import { type Circumstances, readCatalog, withService } from './read-catalog.js';

const vat = {
  id: 1,
  name: 'VAT',
  amount: '20.00',
  type: 'percentage',
  status: 'visible',
  allServices: 0,
  allExtras: 0,
  services: [{ id: 1 }],
  extras: [],
};
const tea = { id: 17, name: 'Tea', description: null, price: 4, maxQuantity: 2 };
const charged: Circumstances = { payments: { taxes: { enabled: true, excluded: true } } };

async function readTaxes(taxes: unknown, circumstances = charged) {
  const { services } = await readCatalog(
    { ...withService({ extras: [tea] }), taxes },
    circumstances,
  );
  return { ofService: services[0]?.tax, ofExtra: services[0]?.extras[0]?.tax };
}

describe('a tax', () => {
  const onTop = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };

  it('is on the services and the extras it lists', async () => {
    expect(await readTaxes([vat])).toEqual({ ofService: onTop, ofExtra: null });
    const onTea = { ...vat, services: [{ id: 9 }], extras: [{ id: '17' }] };
    expect(await readTaxes([onTea])).toEqual({ ofService: null, ofExtra: onTop });
  });

  it('is on all of them where it says so', async () => {
    const all = { ...vat, services: [], allServices: 1, allExtras: '1' };
    expect(await readTaxes([all])).toEqual({ ofService: onTop, ofExtra: onTop });
  });

  it('may call its lists by their older names, or hold numbers alone', async () => {
    const { services: _, extras: __, ...older } = vat;
    const lists = { serviceList: [{ id: 1, name: 'Initial consultation' }], extraList: [17] };
    expect(await readTaxes([{ ...older, ...lists }])).toEqual({ ofService: onTop, ofExtra: onTop });
  });

  it('is the first that can be seen', async () => {
    const hidden = { ...vat, name: 'Old', status: 'hidden' };
    const fixed = { ...vat, name: 'City', type: 'fixed', amount: 1.5 };
    const { ofService } = await readTaxes([hidden, fixed, vat]);
    expect(ofService).toEqual({ name: 'City', kind: 'fixed', value: 150, isIncluded: false });
  });

  it('may be within the price', async () => {
    const within = { payments: { taxes: { enabled: '1', excluded: false } } };
    expect((await readTaxes([vat], within)).ofService).toEqual({ ...onTop, isIncluded: true });
  });

  it.each<[string, Circumstances]>([
    ['says nothing of them', {}],
    ['has them switched off', { payments: { taxes: { enabled: false, excluded: true } } }],
    [
      'has them switched off as newer versions do',
      {
        payments: { taxes: { enabled: true, excluded: true } },
        settings: { featuresIntegrations: { tax: { enabled: false } } },
      },
    ],
  ])('is charged nowhere where the site %s', async (_, circumstances) => {
    expect(await readTaxes([vat], circumstances)).toEqual({ ofService: null, ofExtra: null });
  });

  it('is charged where it is switched on as newer versions do', async () => {
    const newer = {
      payments: { taxes: { excluded: true } },
      settings: { featuresIntegrations: { tax: { enabled: true } } },
    };
    expect((await readTaxes([vat], newer)).ofService).toEqual(onTop);
  });

  it('that is odd costs neither the catalogue nor the others', async () => {
    const odd = [
      { ...vat, amount: 'much' },
      { ...vat, type: 'secret' },
      null,
      { ...vat, amount: -1 },
    ];
    expect((await readTaxes([...odd, vat])).ofService).toEqual(onTop);
    expect((await readTaxes(undefined)).ofService).toBeNull();
    expect((await readTaxes({})).ofService).toBeNull();
  });

  it('tells its name as plain text', async () => {
    const { ofService } = await readTaxes([{ ...vat, name: 'VAT <img src=x onerror=alert(1)>' }]);
    expect(ofService?.name).toBe('VAT');
  });
});
