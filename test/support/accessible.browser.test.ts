import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from './accessible.js';

describe('expectAccessible', () => {
  afterEach(() => document.body.replaceChildren());

  it('lets a labelled field pass', async () => {
    document.body.innerHTML = '<label>Name <input autocomplete="name"></label>';
    await expectAccessible(document.body);
  });

  it('names the rule and the place, inside shadow roots too', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input id="bare">';
    document.body.append(host);

    const failure = await expectAccessible(host).catch((error: Error) => error.message);
    expect(failure).to.contain('label: ').and.to.contain('#bare');
  });
});

describe('the browser', () => {
  it('takes keys, sizes and media from tests', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    await sendKeys({ type: 'hello' });
    expect(input.value).to.equal('hello');
    input.remove();

    await setViewport({ width: 360, height: 640 });
    expect(innerWidth).to.equal(360);

    await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
});
