const button = document.querySelector('#look');
const state = document.querySelector('#state');
const told = document.querySelector('#told');

/** How much each of them matters to the owner. */
const marks = new Map([
  [true, { name: 'good', words: 'Good' }],
  [false, { name: 'mend', words: 'Mend' }],
  [null, { name: 'note', words: 'Note' }],
]);

button.addEventListener('click', async () => {
  // Not disabled, which would take the focus from it.
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  button.textContent = 'Looking…';
  try {
    const answer = await fetch('/demo/doctor');
    const { health, checks } = await answer.json();
    state.textContent = toSentence(health);
    told.replaceChildren(...checks.map(toEntry));
  } catch {
    state.textContent = 'The demo does not answer. Is it still running?';
    told.replaceChildren();
  }
  button.textContent = 'Look again';
  button.removeAttribute('aria-busy');
});

function toSentence({ status, upstream, store }) {
  if (status === 'ok') return 'It answers, and so does all behind it.';
  const away = [
    ...(upstream === 'failing' ? ['the booking system'] : []),
    ...(store === 'failing' ? ['the store'] : []),
  ];
  return `It answers, but ${away.join(' and ')} behind it does not.`;
}

function toEntry({ ok, summary, advice }) {
  const { name, words } = marks.get(ok);
  const mark = element('b', words);
  mark.className = name;
  const text = element('p', summary);
  if (advice) text.append(' ', element('span', advice));
  return element('li', mark, text);
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
