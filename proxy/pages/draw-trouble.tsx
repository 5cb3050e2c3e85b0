/** @jsxImportSource hono/jsx */
import type { Refusal } from '../contract/refusal.js';
import type { Drawn } from './answer-page.js';
import { TroublePage } from './trouble-pages.js';
import type { Surroundings } from './view.js';

/** Our own sentence for a refusal; never the upstream's words. */
export function drawTrouble(around: Surroundings, { code }: Refusal): Drawn {
  const { words } = around;
  // A failed page may stand at any address: it does not lead back to itself.
  const plain = { ...around, toOtherLanguage: null };
  return <TroublePage around={plain} sentence={words.problems[code] ?? words.problem} />;
}
