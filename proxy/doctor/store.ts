import type { Examination } from './facts.js';

/** Whether it is remembered which bookings were made, and by whom. */
export const checkStore: Examination = ({ config: { store }, isStoreWorking }) => {
  const id = 'store';
  if (!isStoreWorking) {
    return {
      id,
      ok: false,
      summary: 'The store neither keeps nor forgets as it should, so nothing can be booked.',
      advice: 'See whether what STORE names is running and can be reached from here.',
    };
  }
  if (store.kind === 'memory') {
    return {
      id,
      ok: null,
      summary:
        'What was booked is remembered in this one process, and forgotten when it starts anew.',
      advice:
        'Fine for one server. With several of them, or at the edge, set STORE: else they do not know of each other’s bookings, turns and limits.',
    };
  }
  return { id, ok: true, summary: 'The store keeps, finds and forgets; all instances share it.' };
};
