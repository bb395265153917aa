/** The way out when nothing works: a paper that holds the report and nothing of the page, and the text to paste. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../accessibility/axe.js';
import {media, screenshot} from '../support/commands.js';
import {type Answer, startEndpoint} from '../support/endpoint.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {type Attributes, closeForms, FormPage, nobody, openForm, tag} from '../support/form-page.js';
import {type OpenPage, openPage, serveStrictPage} from '../support/pages.js';

const taken: Answer = {
  status: 201,
  body: {reference: 'OA-2026-ABCD', receivedAt: '2026-01-01T00:00:00Z', status: 'received'},
};
const addresses: Attributes = {
  'postal-address': 'Vara kommun, 534 81 Vara',
  'visiting-address': 'Torggatan 7, Vara',
};

/** The frame that is printed from, when the browser has been asked to print it. */
async function printed({root}: FormPage, press: () => Promise<void>): Promise<HTMLIFrameElement> {
  const asked = new Promise<HTMLIFrameElement>((resolve) => {
    const observer = new MutationObserver(() => {
      const frame = root.querySelector('iframe');
      if (!frame) return;
      observer.disconnect();
      const catchPrint = () => {
        if (frame.contentWindow) frame.contentWindow.print = () => resolve(frame);
      };
      catchPrint();
      // Some browsers put another window in the frame when it has loaded.
      frame.addEventListener('load', catchPrint);
    });
    observer.observe(root, {childList: true});
  });
  await press();
  return asked;
}

const paperOf = async (page: FormPage, press = () => page.press('print')) => {
  const frame = await printed(page, press);
  const {body} = frame.contentDocument!;
  return {frame, body, text: body.innerText};
};

const professional = [
  {danger: 'no'},
  {role: 'professional'},
  {'subjects.0.name': 'Sam Exempel'},
  {'subjects.0.address': 'Storgatan 1'},
  {},
  {'concern.description': 'Eleven har berättat.'},
  {},
  {},
  {
    'reporter.name': 'Lo Exempel',
    'reporter.title': 'Lärare',
    'reporter.workplaceKind': 'education',
    'reporter.workplace': 'Exempelskolan',
    'reporter.phone': '0512-000 01',
  },
  {},
] as const;

describe('the report on paper', function () {
  this.timeout(60_000);
  let open: OpenPage | undefined;
  afterEach(() => {
    open?.close();
    open = undefined;
    Reflect.deleteProperty(navigator, 'clipboard');
    closeForms();
  });

  it('is offered before sending, with its danger, and holds the answers in Swedish and nothing of the page', async () => {
    const page = await openFilledForm({...nobody, ...addresses});
    expect(page.text()).to.include('Andra kan hitta en kopia');
    await expectAccessible('review with a copy offered');
    const {body, text, frame} = await paperOf(page);
    expect(text).to.include('Orosanmälan till socialtjänsten');
    expect(text).to.include('Socialnämnden i Vara kommun').and.to.include('Inte när det här skrevs ut.');
    expect(text)
      .to.include('Viktigt först')
      .and.to.include('Sam är ensam hemma.')
      .and.to.include('Robin Granne');
    expect(text).to.include('Vara kommun, 534 81 Vara').and.to.include('Torggatan 7, Vara');
    expect(text).to.include('0512-310 00 (Telefontid: Mo-Fr 08:30-16:30)').and.to.include('Ring 112.');
    expect(text).not.to.include('Ändra').and.not.to.include('Bra att veta').and.not.to.include('Skicka till');
    expect(frame.contentDocument!.documentElement.lang).to.equal('sv');
    const {fontWeight} = frame.contentWindow!.getComputedStyle(body.querySelector('dt')!);
    expect(fontWeight, 'its own style').to.equal('700');
    await expectAccessible('with the paper in its frame');
    expect(document.body.innerText, 'in view on the page').not.to.include('Inte när det här skrevs ut.');
  });

  it('is gone as soon as the form goes on, and when the element goes', async () => {
    const page = await openFilledForm(nobody);
    const {frame} = await paperOf(page);
    await page.back();
    expect(frame.isConnected).to.equal(false);
    await page.next();
    const again = await paperOf(page);
    page.element.remove();
    expect(again.frame.isConnected).to.equal(false);
    expect(page.root.querySelector('iframe')).to.equal(null);
  });

  it('never runs what someone has written', async () => {
    const page = await openForm({...nobody, municipality: '<b>Vara</b>'});
    const evil = '<img src=x onerror="parent.__ran = true"><script>parent.__ran = true</script>';
    await page.through(
      filledScreens.map((typed) =>
        'concern.description' in typed ? {...typed, 'concern.description': evil} : typed,
      ),
    );
    const {body, text} = await paperOf(page);
    expect(text).to.include(evil);
    expect(body.querySelector('img, script, b')).to.equal(null);
    expect('__ran' in window).to.equal(false);
  });

  it('says of a report that was not confirmed that it may have arrived, with its number', async () => {
    const {url, requests} = await startEndpoint({status: 200, body: '<html>'});
    const page = await openFilledForm({endpoint: url});
    await page.send();
    await expectAccessible('a failure with paper');
    const {text} = await paperOf(page);
    const {id} = JSON.parse((await requests())[0]!.body) as {id: string};
    expect(text).to.include('Kanske.').and.to.include(id).and.to.include('Sam är ensam hemma.');
    expect(text).to.include('Ring och fråga vart du kan lämna');
  });

  it('says of a report that could not be taken that it was not sent', async () => {
    const {url} = await startEndpoint({status: 403});
    const page = await openFilledForm({endpoint: url});
    await page.send();
    expect((await paperOf(page)).text)
      .to.include('Nej, det gick inte att skicka')
      .and.to.include('Robin Granne');
  });

  it('is for the file of a professional on the receipt, as it was sent', async () => {
    const {url} = await startEndpoint(taken);
    const page = await openForm({...tag, endpoint: url});
    await page.through(professional);
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    await expectAccessible('receipt with a copy');
    page.element.setAttribute('municipality', 'Kiruna kommun');
    const {text} = await paperOf(page);
    expect(text)
      .to.include('OA-2026-ABCD')
      .and.to.include('Eleven har berättat.')
      .and.to.include('Ja. Det här är en kopia.');
  });

  it('is not there on the receipt of anyone else: their answers are gone', async () => {
    const {url} = await startEndpoint(taken);
    const page = await openFilledForm({endpoint: url});
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är mottagen.');
    expect(page.root.querySelector('[part=print], [part=copy]')).to.equal(null);
  });

  it('is an empty form for each of whom the municipality takes, where nothing can be sent', async () => {
    const {endpoint: _, ...contact} = nobody;
    const page = await openForm({...contact, variants: 'child older', ...addresses});
    await page.until(() => page.root.querySelector('[part=print]') !== null, 'nothing to print');
    await expectAccessible('contact mode with paper');
    const child = await paperOf(page, () => page.choose('Skriv ut formulär om ett barn'));
    expect(child.text)
      .to.include('Gäller: ett barn')
      .and.to.include('Vad heter barnet?')
      .and.to.include('Vårdnadshavare 1');
    expect(child.text).to.include('Om du anmäler i ditt arbete').and.to.include('Torggatan 7, Vara');
    expect(child.body.querySelectorAll('.line').length).to.be.above(30);
    expect(child.body.querySelectorAll('.box').length).to.be.above(30);
    const older = await paperOf(page, () => page.choose('Skriv ut formulär om en äldre person'));
    expect(older.text).to.include('Gäller: en äldre person').and.not.to.include('Vårdnadshavare');
  });

  it('keeps what was typed when the endpoint goes away in the middle', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 6));
    page.element.removeAttribute('endpoint');
    await page.element.updateComplete;
    expect(page.text()).to.include('Det du har skrivit finns kvar.');
    const {text} = await paperOf(page);
    expect(text).to.include('Sam är ensam hemma.');
    page.element.setAttribute('endpoint', nobody.endpoint!);
    await page.element.updateComplete;
    expect(page.heading()).to.equal('Steg 3 av 5: Mer om din oro');
  });

  it('can be pasted where the clipboard is open', async () => {
    const copied: string[] = [];
    const clipboard = {writeText: async (text: string) => void copied.push(text)};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    const page = await openFilledForm(nobody);
    await page.press('copy');
    await page.until(() => page.text().includes('Texten är kopierad.'), 'nothing was said');
    expect(copied[0]).to.include('Sam är ensam hemma.').and.to.include('OROSANMÄLAN TILL SOCIALTJÄNSTEN');
    expect(copied[0]).not.to.match(/undefined|\[object|\n{4}/);
  });

  it('is marked to be copied by hand where it is not', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    const page = await openFilledForm(nobody);
    await page.press('copy');
    await page.until(() => page.root.querySelector('#copy-text') !== null, 'no text');
    const field = page.root.querySelector<HTMLTextAreaElement>('#copy-text')!;
    expect(page.focused()).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.value).to.include('Sam är ensam hemma.');
    await expectAccessible('the text to copy by hand');
    await page.back();
    expect(page.root.querySelector('#copy-text')).to.equal(null);
  });

  it('prints without a violation under the strict policy', async () => {
    const attributes = Object.entries(nobody).map(([name, value]) => `${name}="${value}"`);
    open = await openPage(
      await serveStrictPage({markup: `<oros-anmalan ${attributes.join(' ')}></oros-anmalan>`}),
    );
    const page = new FormPage(open.document.querySelector('oros-anmalan')!);
    await page.through(filledScreens);
    const {body, frame, text} = await paperOf(page);
    expect(text).to.include('Sam är ensam hemma.');
    const {fontWeight} = frame.contentWindow!.getComputedStyle(body.querySelector('dt')!);
    expect(fontWeight).to.equal('700');
    expect(open.violations()).to.deep.equal([]);
  });

  it('is what is left of the review when the person prints the page', async function () {
    if (!(await media({type: 'print'}))) return this.skip();
    const page = await openFilledForm(nobody);
    const shown = (selector: string) =>
      [...page.root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).length;
    expect(shown('button, .progress, .paper')).to.equal(0);
    expect(page.text()).to.include('Sam är ensam hemma.').and.to.include('Orosanmälan till socialtjänsten');
    await screenshot('print-of-review');
    await media({});
    expect(shown('button')).to.be.above(5);
  });
});
