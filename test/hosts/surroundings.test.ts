/** The built element where pages put it, under the style sheets that pages have. */
import {expect, waitUntil} from '@open-wc/testing';
import type {OrosAnmalan} from '../../src/oros-anmalan.js';
import {media, press} from '../support/commands.js';
import {FormPage} from '../support/form-page.js';
import {builds, type OpenPage} from '../support/pages.js';
import {element, expectToWork, expectUntouched, formIn, formsIn, openHost} from './host-page.js';

const sheet = (css: string) => `<style>${css}</style>`;
const rootOf = ({root}: FormPage) => root.querySelector<HTMLElement>('.root')!;
const styleOf = (target: Element) => getComputedStyle(target);

/** What a page could have reached: of the form, of a label and of a button. */
function looks(form: FormPage): unknown {
  const label = form.root.querySelector('.option')!;
  const button = form.root.querySelector('[part~=next]')!;
  return [rootOf(form), label, button].map((one) => {
    const style = styleOf(one);
    return [
      ...[style.display, style.visibility, style.color, style.backgroundColor, style.fontFamily],
      ...[style.fontSize, style.fontWeight, style.fontStyle, style.lineHeight, style.letterSpacing],
      ...[style.wordSpacing, style.textTransform, style.textAlign, style.textIndent, style.textShadow],
      ...[style.whiteSpace, style.cursor, style.opacity, style.float, style.position],
      style.getPropertyValue('-webkit-text-fill-color'),
    ];
  });
}

const resets = {
  'undoes everything': '* {all: unset !important}',
  'shrinks the root': 'html {font-size: 62.5%} body {font: 1.6rem/1 serif}',
  'shouts at everything': `* {
    font: italic 900 9px/1 fantasy !important; letter-spacing: 9px !important; word-spacing: 9px !important;
    text-transform: uppercase !important; text-align: right !important; text-indent: 9px !important;
    color: #eee !important; background: #eee !important; text-shadow: 1px 1px red !important;
    -webkit-text-fill-color: #eee !important; white-space: nowrap !important; cursor: none !important;
    z-index: 2147483647 !important; user-select: none !important; line-height: 1 !important}`,
};

const places: Readonly<Record<string, string>> = {
  'a form': `<form>${element()}</form>`,
  'open details': `<details open><summary>Anmäl</summary>${element()}</details>`,
  'a cell of 280 px in a row': `<div style="display: flex; width: 280px"><div style="flex: 1">${element()}</div></div>`,
  'a row of 280 px': `<div style="display: flex; width: 280px">${element()}</div>`,
  'a grid of 280 px': `<div style="display: grid; grid-template-columns: 280px">${element()}</div>`,
  'a row that gives no width': `<div style="display: flex">${element()}</div>`,
  'a float': `<div style="float: left">${element()}</div>`,
  'a table of the old days': `<table><tr><td>Meny</td><td>${element()}</td></tr></table>`,
};

for (const build of builds) {
  describe(`the ${build} among`, () => {
    let page: OpenPage | undefined;
    afterEach(() => page?.close());
    const open = async (body: string, css = '', attributes?: string): Promise<FormPage> => {
      page = await openHost({build, body, head: sheet(css), ...(attributes !== undefined && {attributes})});
      return formIn(page);
    };

    for (const [name, css] of Object.entries(resets)) {
      it(`a style sheet that ${name}`, async () => {
        const ordinary = looks(await open(element()));
        page?.close();
        const form = await open(element(), css);
        expect(looks(form)).to.deep.equal(ordinary);
        await expectToWork(form);
        expectUntouched(page!);
      });
    }

    it('dark and light', async () => {
      const grounds = async (css: string) => {
        const form = await open(element(), css);
        const {backgroundColor, color} = styleOf(rootOf(form));
        page?.close();
        return [backgroundColor, color];
      };
      const light = await grounds('');
      expect(
        await grounds('body {background: black; color: white}'),
        'a page that knows no dark',
      ).to.deep.equal(light);
      const dark = await grounds(':root {color-scheme: dark}');
      const [ground, ink] = dark.map((colour) => Number(/\d+/.exec(colour)?.[0]));
      expect(ground, 'the ground').to.be.below(60);
      expect(ink, 'the words').to.be.above(200);
    });

    it('words from right to left', async () => {
      const form = await open(element({lang: 'sv'}), '', 'lang="ar" dir="rtl"');
      expect(styleOf(rootOf(form)).direction).to.equal('ltr');
      const {left} = rootOf(form).getBoundingClientRect();
      expect(form.root.querySelector('[part~=next]')!.getBoundingClientRect().left).to.equal(left);
      await expectToWork(form);
    });

    it('boxes of every kind', async function () {
      this.timeout(40_000);
      page = await openHost({build, body: Object.values(places).join('<hr style="clear: both">')});
      const forms = await formsIn(page);
      for (const [index, name] of Object.keys(places).entries()) {
        const form = forms[index]!;
        const {width} = form.element.getBoundingClientRect();
        expect(width, name).to.be.within(240, name.includes('280') ? 280 : 800);
        await expectToWork(form);
        const {scrollWidth, clientWidth} = rootOf(form);
        expect(scrollWidth, `${name}: what sticks out`).to.be.at.most(clientWidth);
      }
      expectUntouched(page);
    });

    it('menus that open over it', async () => {
      const menu = '<nav style="position: absolute; z-index: 1; inset: 0; height: 400px">Meny</nav>';
      const form = await open(menu + element());
      const exit = form.root.querySelector('[part~=exit]')!.getBoundingClientRect();
      const over = page!.document.elementFromPoint(exit.left + exit.width / 2, exit.top + exit.height / 2);
      expect(over?.localName).to.equal('nav');
    });

    it('forms and dialogs of the page', async () => {
      const form = await open(
        `<form action="/borta"><dialog>${element()}<input name="q"><button>Sök</button></dialog></form>`,
      );
      const dialog = page!.document.querySelector('dialog')!;
      let submitted = 0;
      const outer = page!.document.querySelector('form')!;
      outer.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted++;
      });
      dialog.showModal();
      const typing = new FormPage(form.element, 'real');
      await typing.through([{danger: 'no'}, {role: 'private'}]);
      await typing.answer('subjects.0.name', 'Sam Exempel');
      await press('Enter');
      await typing.until(() => typing.heading() === 'Steg 2 av 5: Mer om barnet', 'Enter does nothing');
      expect(submitted).to.equal(0);
      expect([...new FormData(outer).keys()]).to.deep.equal(['q']);
      await press('Escape');
      await waitUntil(() => !dialog.open, 'Escape does not reach the dialog');
      dialog.showModal();
      await typing.back();
      expect(typing.value('subjects.0.name')).to.equal('Sam Exempel');
      expectUntouched(page!);
    });

    it('components with a shadow root of their own', async () => {
      page = await openHost({build, body: '<div lang="sv"></div>'});
      const {document} = page;
      const shadow = document.querySelector('div')!.attachShadow({mode: 'open'});
      shadow.innerHTML = element();
      const inner = shadow.querySelector('oros-anmalan')!;
      await waitUntil(() => inner.shadowRoot?.querySelector('form'), 'no form');
      await expectToWork(new FormPage(inner));
      expectUntouched(page);
    });

    it('scripts that move, clone, take out and write it again', async () => {
      const form = await open(`<main>${element()}</main><aside></aside>`);
      const {document} = page!;
      await form.through([{danger: 'no'}, {role: 'private'}]);
      await form.answer('subjects.0.name', 'Sam Exempel');
      document.querySelector('aside')!.append(form.element);
      form.element.remove();
      document.querySelector('main')!.append(form.element);
      await form.element.updateComplete;
      expect(form.value('subjects.0.name'), 'moved').to.equal('Sam Exempel');
      document.querySelector('aside')!.append(form.element.cloneNode(true));
      const clone = document.querySelector<OrosAnmalan>('aside > oros-anmalan')!;
      await clone.updateComplete;
      const other = new FormPage(clone);
      expect(other.heading(), 'a clone').to.equal('Steg 1 av 5: Är det bråttom?');
      await expectToWork(other);
      expect(form.value('subjects.0.name'), 'what was cloned').to.equal('Sam Exempel');
      document.body.innerHTML = `${document.body.innerHTML}<p>Ny</p>`;
      const [first, second] = await formsIn(page!);
      for (const again of [first!, second!]) {
        expect(again.heading(), 'written again').to.equal('Steg 1 av 5: Är det bråttom?');
        expect(again.element.textContent).to.equal('Ring 112.');
        await expectToWork(again);
      }
      expectUntouched(page!);
    });

    it('paper', async function () {
      const form = await open(element(), resets['undoes everything']);
      const isGone = (part: string) =>
        form.root.querySelector(`[part~=${part}]`)?.getClientRects().length === 0;
      expect(['exit', 'next'].map(isGone)).to.deep.equal([false, false]);
      if (!(await media({type: 'print'}))) this.skip();
      await form.until(() => isGone('exit') && isGone('next'), 'the buttons are printed');
      await media({});
    });
  });
}
