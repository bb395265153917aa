/** Whatever a reader does to the text, and on paper: nothing is cut off, nothing moves that should be still. */
import {expect} from '@open-wc/testing';
import {media, viewport} from '../support/commands.js';
import {startEndpoint} from '../support/endpoint.js';
import {openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';
import {watchConsole, type WatchedConsole} from '../support/watched.js';
import {openCell, walk} from './states/walk.js';

/** Beside the element's own, as a reader's style does. */
function restyle({root}: FormPage, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const isHidden = (element: Element): boolean =>
  element.closest('.visually-hidden, svg, dialog, .progress, .busy') !== null;

/** What stands outside its box, or outside the page. */
function cutOff({root, element}: FormPage): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.root *')]
    .filter((one) => one.checkVisibility() && !isHidden(one))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const isOutside = box.right > right + 1 || box.left < left - 1;
      const isInline = getComputedStyle(one).display === 'inline';
      const overflows = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
      return (
        isOutside ||
        (!isInline &&
          overflows &&
          getComputedStyle(one).overflow !== 'visible' &&
          !one.matches('textarea, input'))
      );
    })
    .map((one) => `${one.tagName} ${one.className}: ${one.innerText.slice(0, 40)}`);
}

async function expectWhole(css: string): Promise<void> {
  const page = await openCell(nobody.endpoint!);
  restyle(page, css);
  await walk(page, {variant: 'child', role: 'professional'}, async ({screen}) => {
    expect(cutOff(page), screen).to.deep.equal([]);
    expect(document.documentElement.scrollWidth, screen).to.be.at.most(innerWidth);
  });
}

describe('the text', function () {
  this.timeout(90_000);
  let watched: WatchedConsole;
  beforeEach(() => {
    watched = watchConsole();
  });
  afterEach(async () => {
    watched.restore();
    closeForms();
    await media({});
    await viewport({width: 800, height: 600});
  });

  it('may be spaced out, on the smallest screen (1.4.12)', async () => {
    await viewport({width: 320, height: 560});
    await expectWhole(
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
    );
  });

  it('may be twice as large, and nothing else (1.4.4)', async () => {
    await viewport({width: 640, height: 560});
    await expectWhole('.root {font-size: 2.25em !important}');
  });

  it('stands still for whoever asks for that (2.2.2, 2.3.3)', async () => {
    if (!(await media({reducedMotion: 'reduce'}))) return;
    const {url} = await startEndpoint({hang: true});
    const page = await openFilledForm({endpoint: url});
    await page.press('send');
    const moving = () => page.root.querySelector('.busy span')!.getAnimations().length;
    expect(moving()).to.equal(0);
    await media({reducedMotion: 'no-preference'});
    expect(moving()).to.equal(1);
    await page.press('stop');
    await page.decided();
  });

  it('is on paper in whole, without the way out', async () => {
    if (!(await media({type: 'print'}))) return;
    const page = await openForm(nobody);
    expect(getComputedStyle(page.root.querySelector('.exit')!).display).to.equal('none');
    expect(cutOff(page)).to.deep.equal([]);
    expect(page.root.querySelector<HTMLElement>('.emergency')!.offsetHeight).to.be.above(0);
  });
});
