/** What Turnstile may be asked for, as far as it is. */
export interface Turnstile {
  /** @returns the widget's id. */
  render(container: HTMLElement, options: TurnstileOptions): string;
  reset(id: string): void;
  remove(id: string): void;
}

export interface TurnstileOptions {
  sitekey: string;
  action: string;
  theme: 'auto' | 'light' | 'dark';
  size: 'flexible' | 'compact';
  appearance: 'interaction-only';
  'refresh-timeout': 'never';
  callback(token: string): void;
  'before-interactive-callback'(): void;
  'expired-callback'(): void;
  'timeout-callback'(): void;
  'unsupported-callback'(): void;
  /** @returns whether it is taken care of. */
  'error-callback'(code: string): boolean;
}

declare global {
  interface Window {
    turnstile?: Turnstile;
    /** Not every browser has them. */
    trustedTypes?: { createPolicy(name: string, rules: ScriptRules): ScriptPolicy };
  }
}

interface ScriptRules {
  createScriptURL(): string;
}

interface ScriptPolicy {
  /** An object; a script takes it as it takes a text. */
  createScriptURL(input: string): string;
}

const scriptUrl = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';

let policy: ScriptPolicy | undefined;
let loading: Promise<Turnstile> | undefined;

/** Loads Cloudflare's script, once, where the page does not have it already. */
export function loadTurnstile(): Promise<Turnstile> {
  if (window.turnstile) return Promise.resolve(window.turnstile);
  loading ??= load().finally(() => {
    loading = undefined;
  });
  return loading;
}

function load(): Promise<Turnstile> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = toTrusted(scriptUrl);
    script.onload = () =>
      window.turnstile
        ? resolve(window.turnstile)
        : reject(new Error('no Turnstile in its script'));
    script.onerror = () => {
      script.remove();
      reject(new Error('Turnstile could not be loaded'));
    };
    document.head.append(script);
  });
}

/** On a page that wants scripts' addresses vouched for: this one, and no other. */
function toTrusted(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('amelia-turnstile', {
    createScriptURL: () => scriptUrl,
  });
  return policy?.createScriptURL(url) ?? url;
}
