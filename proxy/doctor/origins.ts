import type { Examination } from './facts.js';

/** Whether the pages that may show the widget are safe ones. */
export const checkOrigins: Examination = ({ config: { allowedOrigins } }) => {
  const id = 'origins';
  const list = new Intl.ListFormat('en');
  const open = allowedOrigins.filter(isOpen);
  if (open.length === 0) {
    return { id, ok: true, summary: `The widget works on ${list.format(allowedOrigins)}.` };
  }
  return {
    id,
    ok: false,
    summary: `Anybody on the way can read what is typed on ${list.format(open)}: it is not https.`,
    advice: 'Serve these pages over https, and list them so in ALLOWED_ORIGINS.',
  };
};

/** Whether what is typed there goes over a network for all to read. */
function isOpen(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const isThisMachine = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol !== 'https:' && !isThisMachine;
}

/** Whether the WordPress site itself is among them. */
export const checkOwnOrigin: Examination = ({ config: { allowedOrigins, siteUrl } }) => {
  const id = 'own-origin';
  const { origin } = new URL(siteUrl);
  if (allowedOrigins.includes(origin)) {
    return { id, ok: true, summary: 'The widget works on your WordPress site, too.' };
  }
  return {
    id,
    ok: null,
    summary: 'The widget does not work on your WordPress site itself.',
    advice: `Add ${origin} to ALLOWED_ORIGINS if it should.`,
  };
};
