import type { FlowKind } from './flows.js';
import type { LoadedRules } from './kind-rules.js';

/** They come with the screens after the first. */
export const loadRules: Record<FlowKind, () => Promise<LoadedRules>> = {
  appointment: () => import('./appointment-rules.js'),
  event: () => import('./event-rules.js'),
  package: () => import('./package-rules.js'),
};
