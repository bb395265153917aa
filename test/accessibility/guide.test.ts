/** The guide and the pages of the themes, as the demo sends them: readable to axe, on the narrowest screen, light and dark. */
import {expect} from '@open-wc/testing';
import {media, screenshot, viewport} from '../support/commands.js';
import {demoPages} from '../support/demo.js';
import {inOneEngine} from '../support/one-engine.js';
import {type OpenPage, openPage, servePage} from '../support/pages.js';
import {pagesPath} from '../support/pages-path.js';
import {expectAccessible} from './axe.js';

const axeScript = '/node_modules/axe-core/axe.min.js';

describe('the guide', () => {
  // Text and tables: engines do not differ in them.
  inOneEngine();
  let page: OpenPage | undefined;
  let pages: [path: string, html: string][] = [];
  before(async () => {
    pages = Object.entries(await demoPages());
  });
  afterEach(async () => {
    page?.close();
    await media({});
    await viewport({width: 800, height: 600});
  });

  /** The very HTML; its files are elsewhere here. */
  const open = async (html: string): Promise<OpenPage> => {
    const placed = html
      .replace('/demo.css', '/demo/demo.css')
      .replace('/icon.svg', '/demo/icon.svg')
      .replace('"/themes/', '"/demo/themes/')
      .replace('/oros/', `${pagesPath}dist/`)
      .replace('</head>', `<script src="${axeScript}"></script></head>`);
    page = await openPage(await servePage({html: placed}));
    return page;
  };

  const check = async ([path, html]: readonly [string, string], scheme: string) => {
    const {document, window, close} = await open(html);
    const host = document.querySelector('oros-anmalan');
    await host?.updateComplete;
    await expectAccessible(`${path} ${scheme}`, window);
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth, path).to.be.at.most(clientWidth);
    if (path.startsWith('/tema/')) await screenshot(`${path.replaceAll('/', '-').slice(1)}-${scheme}`);
    close();
  };

  it('is clean to axe and fits 320 px, each page of it', async function () {
    this.timeout(120_000);
    await viewport({width: 320, height: 700});
    for (const each of pages.filter(([path]) => path.startsWith('/guide/'))) await check(each, 'light');
  });

  it('is so in the dark, and the themes in both', async function () {
    this.timeout(120_000);
    await viewport({width: 320, height: 700});
    const [list, ...others] = pages;
    const themes = others.filter(([path]) => path.startsWith('/tema/'));
    expect(themes.length).to.equal(3);
    for (const each of themes) await check(each, 'light');
    await media({colorScheme: 'dark'});
    for (const each of [list!, ...others.filter(([path]) => path.includes('kontrollera')), ...themes])
      await check(each, 'dark');
  });
});
