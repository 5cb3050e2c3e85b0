import 'axe-core';
import type { default as Axe, AxeResults, RunOptions } from 'axe-core';

const rules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // An element under test stands alone: landmarks and the first heading are its page's business.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

/**
 * Checks an element, shadow roots included, against WCAG 2.2 AA and good practice. Runs in the
 * browser.
 *
 * @throws with one line for each place that breaks a rule
 */
export async function expectAccessible(element: Element): Promise<void> {
  endMotion();
  const axe = (globalThis as unknown as { axe: typeof Axe }).axe;
  const { violations } = await axe.run(element, rules);
  if (violations.length > 0) throw new Error(describeViolations(violations));
}

/** Colours are judged once what fades in is there; what breathes for ever is let be. */
function endMotion(): void {
  for (const animation of toRoots(document).flatMap((root) => root.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) {
      animation.finish();
    }
  }
}

/** A root knows only of what moves in itself, so each shadow root is asked too. */
function toRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? toRoots(shadowRoot) : [],
  );
  return [root, ...inside];
}

function describeViolations(violations: AxeResults['violations']): string {
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const reason = [...any, ...all, ...none][0]?.message ?? '';
      return `  ${id}: ${help}. ${reason}\n    at ${target.flat().join(' » ')}\n    ${html.slice(0, 160)}`;
    }),
  );
  return `Not accessible:\n${lines.join('\n')}`;
}
