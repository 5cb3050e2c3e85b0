import type { Examination } from './facts.js';

/** Whether anybody tells what must be known of the site. */
export const checkSettings: Examination = ({ inspection: { fault, settings, missing } }) => {
  const id = 'settings';
  if (settings === 'told') {
    return { id, ok: true, summary: 'Your site tells the proxy its settings.' };
  }
  if (settings === 'configured') {
    return {
      id,
      ok: null,
      summary: 'Your site keeps its settings to itself, so those of the proxy stand in.',
      advice:
        'Keep SITE_TIME_ZONE, SHOW_CLIENT_TIME_ZONE and SITE_CURRENCY as they are in Amelia. Customers cannot move bookings meanwhile.',
    };
  }
  if (fault) {
    return { id, ok: null, summary: 'What your site would tell the proxy is not known yet.' };
  }
  return {
    id,
    ok: false,
    summary: 'Nobody tells the proxy what it must know of your site.',
    advice: `Set ${new Intl.ListFormat('en').format(missing)}, as they are in WordPress and Amelia.`,
  };
};
