import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisit } from './visit.js';

/** Somebody whose system has few colours of their own choice, as Windows calls it: contrast themes. */
describe('a customer with colours of their own', { timeout: 60_000 }, () => {
  const { open, press, arrives } = useVisit();

  async function visit() {
    const page = await open({ width: 920 });
    await page.emulateMedia({ forcedColors: 'active' });
    return page;
  }

  /** What the system's colours are on this machine. */
  const toSystem = (locator: Locator, name: string) =>
    locator.evaluate((_, color) => {
      const probe = document.createElement('i');
      probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
      document.body.append(probe);
      const { color: written } = getComputedStyle(probe);
      probe.remove();
      return written;
    }, name);

  const look = (locator: Locator) =>
    locator.evaluate((element) => {
      const style = getComputedStyle(element);
      const { backgroundColor, color, borderTopWidth, outlineStyle, outlineColor } = style;
      const adjust = style.getPropertyValue('forced-color-adjust');
      return { backgroundColor, color, borderTopWidth, outlineStyle, outlineColor, adjust };
    });

  it('tells the chosen day from others, and what has the focus', async () => {
    const page = await visit();
    await press(/Deep tissue massage/);
    await arrives('How would you like it?');
    await press('Continue');
    const chosen = page.locator('.day[aria-pressed=true]');
    await chosen.waitFor();
    const highlight = await toSystem(chosen, 'Highlight');
    expect(await look(chosen)).toMatchObject({
      backgroundColor: highlight,
      color: await toSystem(chosen, 'HighlightText'),
    });
    // Nor is a number lost on the colour that marks where one is.
    expect(await look(page.locator('.steps .now b'))).toMatchObject({
      backgroundColor: highlight,
      adjust: 'none',
    });
    const other = page.locator('.day[aria-pressed=false][aria-disabled=false]').first();
    expect((await look(other)).backgroundColor).not.toBe(highlight);
    await chosen.focus();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator('.day:focus');
    expect(await look(focused)).toMatchObject({ outlineStyle: 'solid', outlineColor: highlight });
    // Today keeps its ring, as a border: a shadow is not drawn.
    expect((await look(page.locator('.day.today'))).borderTopWidth).toBe('1px');
  });

  it('tells the one clear action, and each time, by its edge', async () => {
    const page = await visit();
    await press(/Deep tissue massage/);
    await arrives('How would you like it?');
    await press('Continue');
    const time = page.locator('amelia-time-list .chip').first();
    await time.waitFor();
    expect((await look(time)).borderTopWidth).toBe('1px');
    await time.click();
    await arrives('Who is coming?');
    const next = page.locator('.primary');
    expect((await look(next)).backgroundColor).toBe(await toSystem(next, 'Highlight'));
  });
});
