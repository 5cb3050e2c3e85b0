import type { Page } from 'playwright-core';

/** What Jordan types, by the label of the field. */
export const jordan = {
  'First name': 'Jordan',
  'Last name': 'Parker',
  'E-mail': 'jordan.parker@example.test',
};

/** Fills in who is coming. */
export async function typeDetails(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(jordan)) await page.getByLabel(label).fill(text);
}
