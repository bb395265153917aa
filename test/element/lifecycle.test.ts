/** The built element on pages as they are: late or doubled scripts, several elements, moves in the document. */
import {expect, waitUntil} from '@open-wc/testing';
import type {OrosAnmalan} from '../../src/oros-anmalan.js';
import {closeForms, FormPage, nobody, openForm} from '../support/form-page.js';
import {builtElement, type OpenPage, openPage, servePage} from '../support/pages.js';

const markup = (body: string, scripts: readonly string[] = []) => `<!doctype html>
<html lang="sv"><meta charset="utf-8"><title>Orosanmälan</title>
<script>window.__errors = []; addEventListener('error', (e) => __errors.push(e.message)); addEventListener('unhandledrejection', (e) => __errors.push(String(e.reason)));</script>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
<body>${body}`;

const element = `<oros-anmalan municipality="Vara kommun" variants="child" controller="Nämnden" dpo-contact="dpo" endpoint="https://e-tjanst.example/r"><p>Ring 112.</p></oros-anmalan>`;

describe('the element on a page', () => {
  let page: OpenPage | undefined;
  afterEach(() => {
    page?.close();
    closeForms();
  });

  const open = async (body: string, scripts?: readonly string[]) => {
    page = await openPage(await servePage({html: markup(body, scripts)}));
    return page;
  };
  const elementsOf = ({document}: OpenPage) => [...document.querySelectorAll('oros-anmalan')];
  const upgraded = async (one: OpenPage, count = 1) => {
    await one.window.customElements.whenDefined('oros-anmalan');
    await waitUntil(
      () => elementsOf(one).filter(({shadowRoot}) => shadowRoot?.querySelector('form')).length === count,
    );
    return elementsOf(one).map((host) => new FormPage(host));
  };
  const addScript = ({document}: OpenPage) => {
    const script = Object.assign(document.createElement('script'), {type: 'module', src: builtElement});
    document.head.append(script);
    return script;
  };
  const errorsOf = ({window}: OpenPage) => (window as unknown as {__errors: string[]}).__errors;

  it('shows its children until the script has come, and takes properties that were set before', async () => {
    const one = await open(element);
    const [host] = elementsOf(one);
    const fallback = host!.querySelector('p')!;
    expect(fallback.offsetHeight).to.be.above(0);
    host!.municipality = 'Kiruna kommun';
    let ready = 0;
    one.document.addEventListener('oros-ready', () => ready++);
    addScript(one);
    const [form] = await upgraded(one);
    expect(form!.text()).to.include('ett barn i Kiruna kommun');
    expect(fallback.offsetHeight).to.equal(0);
    expect(ready).to.equal(1);
    expect(errorsOf(one)).to.deep.equal([]);
  });

  /** What runs right after the script, in its task. */
  const afterScript = (one: OpenPage, run: () => void) =>
    new Promise<void>((resolve, reject) => {
      addScript(one).addEventListener('load', () => {
        try {
          resolve(run());
        } catch (error) {
          reject(new Error(String(error)));
        }
      });
    });

  it('leaves the task of its script before it draws, and its children stand until then', async () => {
    const one = await open(element);
    const host = elementsOf(one)[0]!;
    const fallback = host.querySelector('p')!;
    let starts = 0;
    await afterScript(one, () => {
      expect(host.matches(':defined'), 'the script has not run').to.equal(true);
      expect(host.shadowRoot === null).to.equal(true);
      expect(fallback.offsetHeight).to.be.above(0);
      host.addController({hostConnected: () => starts++});
      // Moved in the meantime.
      one.document.body.append(host);
    });
    const [form] = await upgraded(one);
    expect(form!.heading()).to.equal('Steg 1 av 5: Är det bråttom?');
    await form!.through([{danger: 'no'}]);
    expect(starts).to.equal(1);
    expect(errorsOf(one)).to.deep.equal([]);
  });

  it('never starts where it is taken away before that, and starts at once when it comes back', async () => {
    const one = await open(element);
    const host = elementsOf(one)[0]!;
    await afterScript(one, () => host.remove());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.shadowRoot === null).to.equal(true);
    one.document.body.append(host);
    expect(host.shadowRoot === null).to.equal(false);
    await upgraded(one);
    expect(errorsOf(one)).to.deep.equal([]);
  });

  it('works where its script is loaded twice, and twice on a page without sharing answers', async () => {
    const one = await open(element + element, [builtElement, `${builtElement}?v=2`]);
    const [first, second] = await upgraded(one, 2);
    await first!.through([{danger: 'no'}, {role: 'professional'}]);
    await first!.answer('subjects.0.name', 'Sam');
    await second!.answer('danger', 'yes');
    expect(first!.heading()).to.equal('Steg 2 av 5: Vilket barn är du orolig för?');
    expect(second!.heading()).to.equal('Steg 1 av 5: Är det bråttom?');
    expect(first!.value('subjects.0.name')).to.equal('Sam');
    await second!.next();
    expect(second!.heading()).to.equal('Steg 1 av 5: Ring nu');
    expect(errorsOf(one)).to.deep.equal([]);
  });

  it('leaves no name of its own on the page', async () => {
    const bare = await open('');
    const before = Object.getOwnPropertyNames(bare.window);
    bare.document.body.innerHTML = element;
    addScript(bare);
    await upgraded(bare);
    const added = Object.getOwnPropertyNames(bare.window).filter((name) => !before.includes(name));
    expect(added.filter((name) => !/^(lit|reactiveElement)|zod/i.test(name))).to.deep.equal([]);
  });

  it('waits with a person who is quicker than the network, and then puts focus on the new heading', async () => {
    const one = await open(element);
    const waiting = new Promise<string>((resolve) => {
      one.document.addEventListener('oros-ready', async ({target}) => {
        const form = new FormPage(target as OrosAnmalan);
        await form.answer('danger', 'no');
        await form.press('next');
        expect(form.focused()?.id, 'while waiting').to.equal('step-heading');
        resolve(form.heading());
      });
    });
    addScript(one);
    const [form] = await upgraded(one);
    expect(await waiting).to.equal('Steg 1 av 5: Frågorna hämtas');
    await form!.until(() => form!.heading() === 'Steg 1 av 5: Vem anmäler?', 'the screen did not come');
    expect(form!.focused()?.id).to.equal('step-heading');
  });

  it('keeps answers when it is moved, and when it is taken out and put back', async () => {
    const form = await openForm(nobody);
    await form.through([{danger: 'no'}, {role: 'private'}]);
    await form.answer('subjects.0.name', 'Sam');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(form.element);
    await form.element.updateComplete;
    expect(form.value('subjects.0.name')).to.equal('Sam');
    form.element.remove();
    elsewhere.append(form.element);
    await form.answer('subjects.0.name', 'Sam Exempel');
    await form.next();
    expect(form.heading()).to.equal('Steg 2 av 5: Mer om barnet');
    expect(form.events.filter(({name}) => name === 'oros-ready').length).to.equal(1);
  });
});
