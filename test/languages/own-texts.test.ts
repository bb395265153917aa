/** A municipality's own wording, and a language of its own. */
import {expect} from '@open-wc/testing';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

const button = (page: FormPage) => page.root.querySelector('[part=next]')?.textContent.trim();
const says = (page: FormPage, text: string) =>
  page.until(() => button(page) === text, `the button says "${button(page) ?? ''}"`);
const told = (page: FormPage) =>
  JSON.stringify(page.events.filter(({name}) => name === 'oros-config-problem'));

/** An invented translation: ours are never of a national minority language. */
const own = {
  tag: 'se',
  autonym: 'davvisámegiella',
  swedishName: 'nordsamiska',
  dir: 'ltr',
  messages: {next: 'Exempel 1', 'contact.ring': 'Exempel ${0}'},
  note: 'Exempel 2',
} as const;

describe('own texts', () => {
  afterEach(closeForms);

  it('stand in place of ours, in their language, and change live', async () => {
    const page = await openForm({...nobody, languages: 'sv en'});
    await page.answer('danger', 'no');
    page.element.texts = {sv: {next: 'Nästa'}, en: {next: 'Next'}};
    await says(page, 'Nästa');
    expect(page.value('danger')).to.equal('no');
    await page.choose('English');
    await says(page, 'Next');
    page.element.texts = {en: {next: 'Go on'}};
    await says(page, 'Go on');
    page.element.texts = undefined;
    await says(page, 'Continue');
  });

  it('are words and never markup', async () => {
    const page = await openForm(nobody);
    page.element.texts = {sv: {next: '<img src=x onerror=alert(1)>${0}', back: '<b>Bak</b>'}};
    await page.until(() => told(page).includes('texts'), 'nothing is told');
    page.element.texts = {sv: {next: '<img src=x>'}};
    await says(page, '<img src=x>');
    expect(page.root.querySelector('img')).to.equal(null);
  });

  it('that do not exist are told to the integrator', async () => {
    const page = await openForm(nobody);
    page.element.texts = {sv: {nxet: 'Nästa'}};
    await page.until(() => told(page).includes('nxet'), 'nothing is told');
    expect(button(page)).to.equal('Fortsätt');
  });
});

describe('an own language', () => {
  afterEach(closeForms);

  it('is offered where `languages` names it, with its note, and falls back to Swedish text by text', async () => {
    const page = await openForm({...nobody, languages: 'sv se'});
    expect(page.root.querySelectorAll('.language')).to.have.length(0);
    page.element.locales = own;
    await page.until(() => page.root.querySelectorAll('.language').length === 2, 'it is not offered');
    await page.choose('davvisámegiella');
    await says(page, 'Exempel 1');
    expect(page.root.querySelector<HTMLElement>('.root')?.lang).to.equal('se');
    expect(page.root.querySelector('.ring')?.textContent.trim()).to.equal('Exempel 112');
    expect(page.root.querySelector('.translation')?.textContent).to.include('Exempel 2');
    expect(page.text()).to.include('Innan du börjar');
    expect(told(page)).not.to.include('"languages"');
  });

  it('stays away where `languages` does not name it', async () => {
    const page = await openForm({...nobody, languages: 'sv en'});
    page.element.locales = [own];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.element.updateComplete;
    expect([...page.root.querySelectorAll<HTMLElement>('.language')].map(({lang}) => lang)).to.deep.equal([
      'sv',
      'en',
    ]);
  });
});
