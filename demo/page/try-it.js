// Runs before the studio's page is drawn, so that a chosen look is there from the start.
const root = document.documentElement;
const form = document.querySelector('#switches');
const looks = new URLSearchParams(location.search);

for (const select of form.elements) {
  const wanted = looks.get(select.name);
  const isKnown = [...select.options].some((option) => option.value === wanted);
  if (isKnown) select.value = wanted;
  if (isKnown && select.name !== 'trouble') document.querySelector('#try').open = true;
  applyLook(select);
}

form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('change', ({ target }) => {
  if (target.name === 'trouble') {
    makeTrouble(target.value);
    return;
  }
  applyLook(target);
  looks.set(target.name, target.value);
  history.replaceState(null, '', `?${looks}${location.hash}`);
});

function applyLook({ name, value }) {
  if (name === 'dir') root.dir = value;
  else if (name !== 'trouble') root.dataset[name] = value;
}

function makeTrouble(kind) {
  return fetch('/demo/trouble', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind }),
  });
}

addEventListener('DOMContentLoaded', () => {
  showTrouble();
  showRequests();
  setInterval(() => document.hidden || showRequests(), 2000);
});

/** The server keeps what goes wrong over a reload. */
async function showTrouble() {
  const { kind } = await (await fetch('/demo/trouble')).json();
  form.elements.trouble.value = kind;
}

let shown = '';

async function showRequests() {
  const text = await fetch('/demo/requests')
    .then((response) => response.text())
    .catch(() => shown);
  if (text === shown) return;
  shown = text;
  const list = document.querySelector('#seen');
  // One that is being read stays open while others come in.
  const open = new Set([...list.querySelectorAll('[open]')].map((one) => one.dataset.at));
  list.replaceChildren(...JSON.parse(text).map((request) => toEntry(request, open)));
}

function toEntry({ at, method, call, body, status, durationMs }, open) {
  const entry = document.createElement('li');
  const line = document.createElement(body ? 'summary' : 'span');
  line.append(
    element('span', new Date(at).toLocaleTimeString()),
    element('span', `${status}, ${durationMs} ms`),
    element('code', `${method} ${call}`),
  );
  if (!body) {
    entry.append(line);
    return entry;
  }
  const details = document.createElement('details');
  details.dataset.at = at;
  details.open = open.has(at);
  const sent = element('pre', JSON.stringify(body, null, 2));
  // It may scroll, so the keyboard must reach it.
  sent.tabIndex = 0;
  details.append(line, sent);
  entry.append(details);
  return entry;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
