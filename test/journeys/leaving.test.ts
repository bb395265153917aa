/** Real pages, left and come back to by every way there is: no citizen's word is on them afterwards. */
import {expect} from '@open-wc/testing';
import {engine} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {
  cameFromCache,
  everything,
  fillIn,
  headings,
  type Leavable,
  openLeavable,
  place,
  send,
  titled,
  travel,
  typedWord,
} from '../support/leavable.js';
import type {Tab} from '../support/tab.js';

const firstScreen = 'Steg 1 av 5: Är det bråttom?';

describe('leaving the page', function () {
  this.timeout(120_000);
  let tab: Tab;
  afterEach(() => tab.close());

  const open = async (...wanted: Parameters<typeof openLeavable>): Promise<Leavable> => {
    const leavable = await openLeavable(...wanted);
    ({tab} = leavable);
    return leavable;
  };
  const exit = async (index = 0) => tab.click(await place(tab, '.exit', index));
  const followLink = () => tab.run(() => void setTimeout(() => document.querySelector('a')!.click()));
  const back = async () => {
    await travel(tab, -1);
    await titled(tab, 'Orosanmälan');
    await tab.until(
      () =>
        [...document.querySelectorAll('oros-anmalan')].every(({shadowRoot}) =>
          shadowRoot?.querySelector('#step-heading'),
        ),
      'the element is not there',
    );
  };
  const expectEmpty = async (count = 1) => {
    const held = await everything(tab);
    expect(held).not.to.include(typedWord);
    expect(held).not.to.include('ticked');
    expect(await headings(tab)).to.deep.equal(Array.from({length: count}, () => firstScreen));
    expect(
      await tab.run(() => document.querySelector('oros-anmalan')!.shadowRoot!.querySelector('dialog')!.open),
    ).to.equal(false);
  };

  it('by the quick exit puts the other page in its place: Back goes past the form', async () => {
    await open({count: 2});
    await fillIn(tab, 'anonymous', 0);
    await fillIn(tab, 'professional', 1);
    const entries = await tab.run(() => history.length);
    await exit(0);
    await titled(tab, 'Annan sida');
    expect(await tab.run(() => history.length)).to.equal(entries);
    await travel(tab, -1);
    await titled(tab, 'Tidigare sida');
    expect(await everything(tab)).not.to.include(typedWord);
    await travel(tab, 1);
    await titled(tab, 'Annan sida');
  });

  it('by the quick exit, with an entry more in the history, comes back to empty forms, forwards and back again', async () => {
    await open({count: 2});
    await fillIn(tab, 'private', 0);
    await fillIn(tab, 'professional', 1);
    await tab.run(() => history.pushState(null, '', '#extra'));
    await exit(1);
    await titled(tab, 'Annan sida');
    for (let time = 0; time < 2; time++) {
      await back();
      await expectEmpty(2);
      await travel(tab, 1);
      await titled(tab, 'Annan sida');
    }
    await back();
    // Chromium keeps no page that another was put in the place of.
    if ((await engine()) === 'firefox') expect(await cameFromCache(tab)).to.equal(true);
  });

  for (const role of ['private', 'anonymous']) {
    it(`by a link leaves nothing of a citizen (${role})`, async () => {
      await open({count: 2});
      await fillIn(tab, role, 0);
      await fillIn(tab, role, 1);
      await followLink();
      await titled(tab, 'Annan sida');
      await back();
      expect(await cameFromCache(tab), 'the cache').to.equal(true);
      await expectEmpty(2);
      await travel(tab, 1);
      await titled(tab, 'Annan sida');
      await back();
      await expectEmpty(2);
    });
  }

  it('by a link before anyone has said who is writing leaves nothing either', async () => {
    await open();
    const isChosen = () =>
      tab.run(
        () =>
          document
            .querySelector('oros-anmalan')!
            .shadowRoot!.querySelector<HTMLInputElement>('[name=danger]')!.checked,
      );
    // What comes late, as a suggested language, may move it from under the pointer.
    for (let tries = 0; tries < 5 && !(await isChosen()); tries++)
      await tab.click(await place(tab, '[name=danger]'));
    expect(await isChosen()).to.equal(true);
    await followLink();
    await titled(tab, 'Annan sida');
    await back();
    expect(await cameFromCache(tab)).to.equal(true);
    await expectEmpty();
  });

  it('and loading it anew leaves nothing for the browser to fill in', async () => {
    await open();
    await fillIn(tab, 'private');
    await tab.run(() => {
      (window as unknown as {isOld: boolean}).isOld = true;
      setTimeout(() => location.reload());
    });
    await tab.until(() => !('isOld' in window), 'it was not loaded');
    await tab.until(
      () =>
        document.querySelector('oros-anmalan')?.shadowRoot?.querySelector('[name=danger]') instanceof Element,
      'the element did not start',
    );
    await expectEmpty();
  });

  it('keeps what a professional has written, where the browser keeps the page', async () => {
    await open({attributes: 'anonymous="off"'});
    await fillIn(tab, 'professional');
    await followLink();
    await titled(tab, 'Annan sida');
    await back();
    // A page that asks before it is left is kept by the others.
    if ((await engine()) === 'chromium') expect(await cameFromCache(tab)).to.equal(true);
    if (await cameFromCache(tab)) {
      expect(await everything(tab)).to.include(`${typedWord} och ${typedWord}`);
    } else await expectEmpty();
  });

  it('quickly, by Shift three times and by a finger, in a page that scrolls by itself', async () => {
    const wrap = (elements: string) =>
      `<style>.box {overflow: auto; block-size: 400px}</style><div class="box"><div class="box">${elements}</div></div>`;
    await open({wrap});
    await fillIn(tab, 'private');
    await tab.run(() => document.querySelector('.box .box')!.scrollBy(0, 200));
    for (let time = 0; time < 3; time++) await tab.press('Shift');
    await titled(tab, 'Annan sida');
    await tab.close();

    await open({wrap});
    await fillIn(tab, 'private');
    if (!(await tab.tap(await place(tab, '.exit')))) return;
    await titled(tab, 'Annan sida');
  });

  it('quickly lets a send go on, with every byte, and tells nobody', async () => {
    const {url, requests} = await startEndpoint({
      status: 201,
      delayMs: 2000,
      body: {reference: 'A-1', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
    });
    // Where it goes there is no page (204): the browser stays, and the page is covered.
    const nothing = await startEndpoint({status: 204});
    await open({endpoint: url});
    await tab.run((to) => document.querySelector('oros-anmalan')!.setAttribute('exit-url', to), nothing.url);
    await fillIn(tab, 'anonymous');
    await send(tab);
    await exit();
    await tab.until(
      () => document.querySelector('oros-anmalan')!.shadowRoot!.querySelector('dialog')!.open,
      'the page is not covered',
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const [request] = (await requests()).filter(({method}) => method === 'POST');
    const report = JSON.parse(request!.body) as {concern: {description: string}};
    expect(report.concern.description).to.equal(`${typedWord} och ${typedWord}`);
    expect(await tab.run(() => (window as unknown as {heard: string[]}).heard)).to.deep.equal([]);
    expect(await headings(tab)).to.deep.equal([firstScreen]);
    expect(await everything(tab)).not.to.match(new RegExp(`${typedWord}|A-1`));
  });
});
