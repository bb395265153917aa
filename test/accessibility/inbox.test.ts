/** The receiver's inbox as a case worker meets it: readable to axe, by keyboard, and on the narrowest screen. */
import {expect} from '@open-wc/testing';
import type {Report} from '../../src/submission/payload-schema.js';
import {media, screenshot, viewport} from '../support/commands.js';
import {inOneEngine} from '../support/one-engine.js';
import {type OpenPage, openPage, servePage} from '../support/pages.js';
import {inboxPage, startReceiver, storedReports} from '../support/receiver.js';
import {expectAccessible} from './axe.js';

const axeScript = '/node_modules/axe-core/axe.min.js';

const report = (more: Partial<Report> = {}) =>
  ({
    version: 1,
    id: crypto.randomUUID(),
    variant: 'child',
    role: 'private',
    municipality: 'Vara kommun',
    language: 'ar',
    dir: 'rtl',
    danger: 'yes',
    subjects: [{name: 'Kim Exempel', approximateAge: '7'}],
    concern: {description: 'أسمع صراخ طفل كل مساء.'},
    swedish: [
      {heading: 'Viktigt först', items: [{question: 'Är någon i fara nu?', answer: 'Ja'}]},
      {
        heading: 'Oron',
        items: [{question: 'Vad har hänt?', answer: 'أسمع صراخ طفل كل مساء.', language: 'ar'}],
      },
    ],
    ...more,
  }) as Report;

describe('the inbox', () => {
  inOneEngine();
  let page: OpenPage | undefined;
  let styles = '';
  let paths: {readonly path: string; readonly stranger?: boolean}[] = [];

  before(async function () {
    this.timeout(60_000);
    const {url} = await startReceiver();
    for (const each of [report(), report({test: true})]) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'idempotency-key': each.id},
        body: JSON.stringify(each),
      });
      expect(response.status).to.equal(201);
    }
    styles = await inboxPage({path: '/inbox.css'});
    const [stored] = await storedReports();
    const one = `/inbox/${stored!.reference}`;
    paths = [
      {path: '/inbox/login', stranger: true},
      ...['/inbox', one, '/inbox/log', '/inbox/OA-0000-0000-0000'].map((path) => ({path})),
    ];
  });

  afterEach(async () => {
    page?.close();
    await media({});
    await viewport({width: 800, height: 600});
  });

  /** The very HTML and the very rules; they are put into one page because the receiver lets nobody frame it. */
  const open = async (path: {path: string; stranger?: boolean}): Promise<OpenPage> => {
    const html = (await inboxPage(path))
      .replace(/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`)
      .replace('</head>', `<script src="${axeScript}"></script></head>`);
    page = await openPage(await servePage({html}));
    return page;
  };

  it('is clean to axe, fits 320 px, and has room for a finger, in light and in dark', async function () {
    this.timeout(60_000);
    for (const path of paths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await media({colorScheme});
        await viewport({width: 320, height: 700});
        const {document, window, close} = await open(path);
        await expectAccessible(`${path.path} ${colorScheme}`, window);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, path.path).to.be.at.most(clientWidth);
        for (const button of document.querySelectorAll('button, input:not([type="hidden"])')) {
          expect(button.getBoundingClientRect().height, button.outerHTML).to.be.at.least(44);
        }
        if (colorScheme === 'light') await screenshot(`inbox-${paths.indexOf(path)}`);
        close();
      }
    }
  });

  it('is reached by Tab in the order it is read', async () => {
    const {document} = await open(paths[0]!);
    const reached = [...document.querySelectorAll<HTMLElement>('a, button, input')].filter(
      ({tabIndex, hidden}) => tabIndex >= 0 && !hidden,
    );
    expect(reached.map(({textContent, id}) => textContent.trim() || id)).to.deep.equal([
      'Till innehållet',
      'Inkorg för orosanmälningar',
      'namn',
      'losenord',
      'Logga in',
    ]);
    for (const each of reached) {
      each.focus();
      expect(document.activeElement).to.equal(each);
    }
  });
});
