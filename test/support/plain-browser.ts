/** Whatever answers requests: the proxy. */
interface Site {
  request(input: string, init?: RequestInit): Response | Promise<Response>;
}

interface Form {
  method: string;
  action: string;
  fields: [name: string, value: string][];
  buttons: { label: string; name: string; value: string; action: string | undefined }[];
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const decode = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);
const toText = (html: string) =>
  decode(html.replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function readAttributes(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]
      .slice(1)
      .map(([, name = '', value]) => [name, decode(value ?? '')]),
  );
}

/**
 * A browser without scripts: it knows links and forms, and sends of itself what browsers send. It
 * reads pages as they are written here, not any page.
 */
export function openPlainBrowser(site: Site, origin = 'https://book.test') {
  let url = new URL(origin);
  let html = '';
  let response = new Response();
  let sent: { path: string; init: RequestInit } = { path: '', init: {} };

  async function go(path: string, init: RequestInit = {}): Promise<Response> {
    url = new URL(path, url);
    sent = { path: url.href, init };
    response = await site.request(url.href, init);
    html = await response.clone().text();
    return response;
  }

  function forms(): Form[] {
    return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(
      ([, tag = '', inside = '']) => {
        const form = readAttributes(`form ${tag}`);
        return {
          method: (form.get('method') ?? 'get').toUpperCase(),
          action: form.get('action') ?? url.pathname,
          fields: readFields(inside),
          buttons: [...inside.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)].map(
            ([, own = '', label = '']) => {
              const button = readAttributes(`button ${own}`);
              const [name = '', value = ''] = [button.get('name'), button.get('value')];
              return { label: toText(label), name, value, action: button.get('formaction') };
            },
          ),
        };
      },
    );
  }

  return {
    open: (path: string) => go(path),
    /** Follows the first link that says so. */
    async follow(label: string | RegExp): Promise<Response> {
      const links = [...html.matchAll(/<a ([^>]*)>([\s\S]*?)<\/a>/g)];
      const found = links.find(([, , inside = '']) => {
        const text = toText(inside);
        return typeof label === 'string' ? text === label : label.test(text);
      });
      if (!found)
        throw new Error(`no link ${label} among ${links.map(([, , text = '']) => toText(text))}`);
      return go(readAttributes(`a ${found[1]}`).get('href') ?? '');
    },
    /** Fills in the form that has this button, and presses it. */
    async press(
      label: string | RegExp,
      typed: Record<string, string | string[]> = {},
      headers: Record<string, string> = {},
    ): Promise<Response> {
      for (const form of forms()) {
        const button = form.buttons.find((each) =>
          typeof label === 'string' ? each.label === label : label.test(each.label),
        );
        if (!button) continue;
        const pairs = form.fields.filter(([name]) => !(name in typed));
        for (const [name, value] of Object.entries(typed))
          for (const each of [value].flat()) pairs.push([name, each]);
        if (button.name) pairs.push([button.name, button.value]);
        const body = new URLSearchParams(pairs).toString();
        const action = button.action ?? form.action;
        if (form.method === 'GET') return go(`${action}?${body}`);
        return go(action, {
          method: 'POST',
          headers: {
            Origin: origin,
            'Sec-Fetch-Site': 'same-origin',
            'Sec-Fetch-Mode': 'navigate',
            'Sec-Fetch-Dest': 'document',
            'Content-Type': 'application/x-www-form-urlencoded',
            ...headers,
          },
          body,
        });
      }
      throw new Error(`no button ${label} on: ${toText(html)}`);
    },
    /** Sends the last form once more, as whoever reloads its answer. */
    reload: () => go(sent.path, sent.init),
    heading: () => toText(/<h2>([\s\S]*?)<\/h2>/.exec(html)?.[1] ?? ''),
    title: () => toText(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    text: () => toText(html),
    html: () => html,
    path: () => url.pathname + url.search,
    response: () => response,
    /** What the form with a field of that name holds. */
    field: (name: string) =>
      forms()
        .flatMap(({ fields }) => fields)
        .find(([own]) => own === name)?.[1],
    links: () =>
      [...html.matchAll(/<a ([^>]*)>/g)].map(
        ([, tag]) => readAttributes(`a ${tag}`).get('href') ?? '',
      ),
  };
}

function readFields(inside: string): [string, string][] {
  const inputs = [...inside.matchAll(/<input ([^>]*?)\/?>/g)].flatMap(
    ([, tag = '']): [string, string][] => {
      const input = readAttributes(`input ${tag}`);
      const isBox = /^(?:radio|checkbox)$/.test(input.get('type') ?? '');
      return isBox && !input.has('checked')
        ? []
        : [[input.get('name') ?? '', input.get('value') ?? '']];
    },
  );
  const areas = [...inside.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, tag = '', text = '']): [string, string] => [
      readAttributes(`textarea ${tag}`).get('name') ?? '',
      decode(text),
    ],
  );
  const selects = [...inside.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, tag = '', options = '']): [string, string] => {
      const list = [...options.matchAll(/<option([^>]*)>([\s\S]*?)<\/option>/g)].map(
        ([, own = '', text = '']) => {
          const option = readAttributes(`option ${own}`);
          return { value: option.get('value') ?? decode(text), isSelected: option.has('selected') };
        },
      );
      const chosen = list.find(({ isSelected }) => isSelected) ?? list[0];
      return [readAttributes(`select ${tag}`).get('name') ?? '', chosen?.value ?? ''];
    },
  );
  return [...inputs, ...areas, ...selects];
}
