import type { Business } from '../../../demo/amelia/rows.js';
import type { Catalog } from '../../../proxy/contract/catalog.js';
import { openStudio, type Studio, studioWish } from '../studio.js';

/** Whoever books in German, from Austria: the studio has `de_DE`. */
export const german = { ...studioWish, locale: 'de-AT' } as const;

/** An aroma massage, which asks for an extra and how firm it shall be. */
export const aroma = {
  ...german,
  serviceId: 8,
  extras: [{ id: 2, quantity: 1 }],
  customFields: { 4: 'Kräftig' },
} as const;

/** The studio, whose question about the massage is translated too. */
export function openGermanStudio(edit?: (business: Business) => void): Studio {
  return openStudio((business) => {
    for (const field of business.customFields) {
      if (field.id !== 4) continue;
      field.translations = '{"name":{"de_DE":"Wie viel Druck?"}}';
      const words = ['Leicht', 'Mittel', 'Kräftig'];
      for (const [index, option] of field.options.entries()) {
        option.translations = JSON.stringify({ de_DE: words[index], fr_FR: '' });
      }
    }
    edit?.(business);
  });
}

export async function readCatalogIn({ app }: Studio, lang?: string): Promise<Catalog> {
  const response = await app.request(`/v1/catalog${lang === undefined ? '' : `?lang=${lang}`}`);
  if (response.status !== 200) throw new Error(`no catalogue but ${response.status}`);
  return response.json();
}

/** How often Amelia was asked for something. */
export function countCalls({ amelia }: Studio, called: string): number {
  return amelia.requests.filter(({ call }) => call === called).length;
}
