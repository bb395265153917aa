/** Shift three times, what is said of it, and that nothing of it is left when the element is gone. Leaving itself: test/journeys/leaving.test.ts. */
import {expect, waitUntil} from '@open-wc/testing';
import {type SinonFakeTimers, useFakeTimers} from 'sinon';
import {accessible, press, type} from '../support/commands.js';
import {closeForms, type FormPage, nobody, openForm, tag} from '../support/form-page.js';

const twoMore = 'Shift: tryck två gånger till för att lämna sidan.';
const oneMore = 'Shift: tryck en gång till för att lämna sidan.';
const expired = 'Tiden gick ut. Du är kvar på sidan.';

const said = ({root}: FormPage) => root.querySelector('span[role=status]')!.textContent;
const button = ({root}: FormPage) => root.querySelector<HTMLElement>('[part=exit]')!;

/** What is on screen is known a frame or two later. */
const seen = async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
};

async function openSeen(attributes = nobody): Promise<FormPage> {
  const page = await openForm(attributes);
  await seen();
  return page;
}

const presses = async (page: FormPage, keys: string): Promise<string> => {
  await press(keys);
  await page.element.updateComplete;
  return said(page);
};

describe('the quick exit', () => {
  let clock: SinonFakeTimers | undefined;
  const stopTime = () => {
    clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true});
    return clock;
  };
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    closeForms();
  });

  it('is a button by name, explained before it is used', async () => {
    const page = await openSeen();
    expect(await accessible(button(page))).to.include({role: 'button', name: 'Lämna sidan snabbt'});
    expect(page.text())
      .to.include('Då försvinner det du har skrivit och en annan sida öppnas.')
      .and.include('tre gånger på Shift')
      .and.include('historik')
      .and.include('samtalslista');
    expect(page.root.querySelector('dialog')!.open).to.equal(false);
  });

  it('is there, and explained, where there are only contact details', async () => {
    const page = await openForm(tag);
    expect(button(page).offsetHeight).to.be.at.least(44);
    expect(page.text()).to.include('historik');
  });

  it('says how many presses are left, and that the time went out', async () => {
    const page = await openSeen();
    const time = stopTime();
    expect(said(page)).to.equal('');
    expect(await presses(page, 'Shift')).to.equal(twoMore);
    expect(button(page).innerText).to.include('●○○');
    expect((await accessible(button(page))).name).to.equal('Lämna sidan snabbt');
    time.tick(4999);
    expect(await presses(page, 'Shift')).to.equal(oneMore);
    time.tick(4999);
    await page.element.updateComplete;
    expect(said(page)).to.equal(oneMore);
    time.tick(1);
    await page.element.updateComplete;
    expect(said(page)).to.equal(expired);
    expect(await presses(page, 'Shift'), 'from the beginning').to.equal(twoMore);
    time.tick(10_000);
    await page.element.updateComplete;
    expect(said(page)).to.equal('');
  });

  it('does not take Shift with another key for a press, and begins again after any other key', async () => {
    const page = await openSeen();
    await page.through([{danger: 'no'}, {role: 'private'}]);
    page.field('subjects.0.name').focus();
    for (let time = 0; time < 4; time++) expect(await presses(page, 'Shift+a')).to.equal('');
    for (let time = 0; time < 4; time++) expect(await presses(page, 'Shift+Tab')).to.equal('');
    for (let time = 0; time < 4; time++) expect(await presses(page, 'Control+Shift')).to.equal('');
    for (let time = 0; time < 3; time++) {
      expect(await presses(page, 'Shift')).to.equal(twoMore);
      expect(await presses(page, 'Shift')).to.equal(oneMore);
      await type('a');
      await page.element.updateComplete;
      expect(said(page)).to.equal('');
    }
  });

  it('leaves Shift alone when that is switched off, and does not speak of it', async () => {
    const page = await openSeen({...nobody, 'exit-shortcut': 'off'});
    for (let time = 0; time < 4; time++) expect(await presses(page, 'Shift')).to.equal('');
    expect(page.text()).not.to.include('Shift');
    expect(button(page).offsetHeight).to.be.at.least(44);
  });

  it('hears Shift only while the element is on screen, also where something else scrolls', async () => {
    const page = await openSeen();
    const box = document.createElement('div');
    box.style.cssText = 'overflow: auto; block-size: 200px';
    box.innerHTML = '<div style="block-size: 3000px"></div>';
    document.querySelector('main')!.append(box);
    box.append(page.element);
    await seen();
    for (let time = 0; time < 4; time++) expect(await presses(page, 'Shift')).to.equal('');
    box.scrollTo(0, 3000);
    await seen();
    expect(await presses(page, 'Shift')).to.equal(twoMore);
  });

  it('is heard by one of several elements', async () => {
    const first = await openSeen();
    const second = await openSeen();
    first.element.querySelector('main')?.remove();
    expect(await presses(first, 'Shift')).to.equal(twoMore);
    await second.element.updateComplete;
    expect(said(second)).to.equal('');
  });

  it('leaves no listener, timer or observer when the element is gone', async () => {
    const held = new Set<string>();
    const ids = new Map<unknown, number>();
    const restores = [document, window].map((target) => {
      const {addEventListener, removeEventListener} = target;
      const keyOf = (kind: string, listener: unknown) => {
        ids.set(listener, ids.get(listener) ?? ids.size);
        return `${target === window ? 'window' : 'document'} ${kind} ${ids.get(listener)!}`;
      };
      const add: typeof addEventListener = (...args: Parameters<typeof addEventListener>) => {
        held.add(keyOf(args[0], args[1]));
        addEventListener.apply(target, args);
      };
      const remove: typeof addEventListener = (...args: Parameters<typeof addEventListener>) => {
        held.delete(keyOf(args[0], args[1]));
        removeEventListener.apply(target, args);
      };
      Object.assign(target, {addEventListener: add, removeEventListener: remove});
      return () => Object.assign(target, {addEventListener, removeEventListener});
    });
    const observers = new Set<IntersectionObserver>();
    const {observe, disconnect} = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      observers.add(this);
      observe.call(this, target);
    };
    IntersectionObserver.prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
    try {
      const page = await openSeen();
      const time = stopTime();
      // Not through the browser: that would have a timer of its own.
      for (const kind of ['keydown', 'keyup'])
        document.dispatchEvent(new KeyboardEvent(kind, {key: 'Shift'}));
      expect(time.countTimers()).to.be.at.least(1);
      expect(observers.size).to.equal(1);
      expect(held.size).to.be.at.least(6);
      page.element.remove();
      time.tick(2000);
      expect(time.countTimers(), 'timers').to.equal(0);
      expect([...observers]).to.deep.equal([]);
      expect([...held]).to.deep.equal([]);
    } finally {
      for (const restore of restores) restore();
      Object.assign(IntersectionObserver.prototype, {observe, disconnect});
    }
  });

  it('covers what the page has lifted highest, at once', async () => {
    const page = await openSeen();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red"></div>',
    );
    // To nowhere (204 would need a server): a fragment of this very page.
    page.element.setAttribute('exit-url', `${location.href.replace(/#.*/, '')}#away`);
    await page.element.updateComplete;
    await page.through([{danger: 'no'}, {role: 'private'}]);
    await page.answer('subjects.0.name', 'Hemligord');
    button(page).click();
    const cover = page.root.querySelector('dialog')!;
    expect(cover.open, 'in the same task').to.equal(true);
    expect(document.elementFromPoint(5, 5) === page.element).to.equal(true);
    await page.element.updateComplete;
    expect(cover.innerText.trim()).to.equal('Laddar');
    expect(page.root.querySelector('[name="subjects.0.name"]')).to.equal(null);
    await waitUntil(() => location.hash === '#away');
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await page.element.updateComplete;
    expect(cover.open).to.equal(false);
    expect(cover.innerText.trim()).to.equal('');
  });
});
