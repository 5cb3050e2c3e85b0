import type { Catalog, Offer } from '../../proxy/contract/catalog.js';
import { aService } from './studio.js';

const kinds = ['Massage', 'Facial', 'Haircut', 'Manicure', 'Yoga', 'Consultation', 'Café au lait'];
const manners = [
  'Deep',
  'Gentle',
  'Hot stone',
  'Express',
  'Evening',
  'Prenatal',
  'Élan',
  'Classic',
];
const perCategory = 50;

/** A business with so many services and employees, in contract terms. */
export function aLargeCatalog(serviceCount = 2000, employeeCount = 200): Catalog {
  const services = Array.from({ length: serviceCount }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const manner = manners[index % manners.length] ?? '';
    return aService({
      id: index + 1,
      categoryId: Math.floor(index / perCategory) + 1,
      name: `${manner} ${kind.toLowerCase()} ${index + 1}`,
      descriptionHtml: `<p>${toSummary(kind)}</p>`,
      summary: toSummary(kind),
      durations: [{ seconds: 1800 + (index % 4) * 900, priceMinor: 3500 + (index % 9) * 500 }],
      offers: [0, 1, 2].map(
        (nth): Offer => ({
          employeeId: ((index + nth * 7) % employeeCount) + 1,
          locationId: 1,
          priceMinor: nth === 2 ? 9900 : null,
        }),
      ),
    });
  });
  return {
    categories: Array.from({ length: Math.ceil(serviceCount / perCategory) }, (_, index) => ({
      id: index + 1,
      name: `Floor ${index + 1}`,
    })),
    services,
    packages: [],
    customFields: [],
    eventTags: [],
    employees: Array.from({ length: employeeCount }, (_, index) => ({
      id: index + 1,
      name: `Employee ${index + 1}`,
      pictureUrl: null,
      descriptionHtml: '<p>At home in everything that does one good.</p>',
    })),
    locations: [{ id: 1, name: 'Main street', address: 'Main street 5' }],
  };
}

function toSummary(kind: string): string {
  return `${kind} as you like it: slow, firm and unhurried, with time to arrive and time to leave again, in a quiet room that is warmed for you.`;
}
