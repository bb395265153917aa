/** WordPress's own editors, used as a web editor uses them. */
import type {Frame, Page} from 'puppeteer-core';
import type {Person} from './people.js';
import type {Site} from './site.js';
import {attributesOf, started} from './walk.js';

async function openClassicEditor({page}: Person, site: Site, html: string): Promise<void> {
  await page.browserContext().setCookie({name: 'classic', value: '1', domain: '127.0.0.1', path: '/'});
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`);
  await page.waitForSelector('#content-html');
  await page.click('#content-html');
  await page.evaluate((text) => {
    document.querySelector<HTMLInputElement>('#title')!.value = 'Orosanmälan';
    document.querySelector<HTMLTextAreaElement>('#content')!.value = text;
  }, html);
}

async function leaveClassicEditor({page}: Person): Promise<void> {
  const context = page.browserContext();
  const cookies = await context.cookies();
  await context.deleteCookie(...cookies.filter(({name}) => name === 'classic'));
}

/** In the text tab, published. */
export async function writeInClassicEditor(person: Person, site: Site, html: string): Promise<number> {
  const {page} = person;
  await openClassicEditor(person, site, html);
  await page.waitForSelector('#publish:not(.disabled)');
  await page.evaluate(() => document.querySelector<HTMLElement>('#publish')!.click());
  // "Published", with a link to it.
  await page.waitForSelector('#message.updated');
  await leaveClassicEditor(person);
  return Number(new URL(page.url()).searchParams.get('post'));
}

/** To the visual tab and back: what is then in the text tab. */
export async function useVisualTab(person: Person, site: Site, html: string): Promise<string> {
  const {page} = person;
  await openClassicEditor(person, site, html);
  await page.click('#content-tmce');
  await page.waitForFunction(() => !!document.querySelector<HTMLIFrameElement>('#content_ifr')?.offsetHeight);
  await page.click('#content-html');
  await page.waitForFunction(() => !document.querySelector<HTMLIFrameElement>('#content_ifr')?.offsetHeight);
  await leaveClassicEditor(person);
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#content')!.value);
}

interface Editor {
  dispatch: (store: string) => Record<string, (...args: unknown[]) => Promise<void>>;
  select: (store: string) => Record<string, (...args: unknown[]) => unknown>;
}
type EditorWindow = Window & {readonly wp: {readonly data: Editor}};

/** The frame in which the block shows what its HTML does. */
async function previewFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('.wp-block-html iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The block has no preview.');
  return frame;
}

async function chooseInToolbar(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (text) => {
      const buttons = document.querySelectorAll<HTMLElement>('.block-editor-block-toolbar button');
      const found = [...buttons].find(({textContent}) => textContent.trim() === text);
      found?.click();
      return found !== undefined;
    },
    {},
    name,
  );
}

/** Opens the page in the block editor, presses the block's Preview and HTML, writes a line more, and saves. */
export async function useInBlock(
  {page}: Person,
  site: Site,
  id: number,
): Promise<{inPreview: Record<string, string>; saved: string}> {
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForSelector('.wp-block-html');
  // The greeting of a first visit lies over it all.
  await page.evaluate(() => {
    const {dispatch} = (window as unknown as EditorWindow).wp.data;
    void dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false);
  });
  await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
  await page.click('.wp-block-html textarea');
  await chooseInToolbar(page, 'Preview');
  const frame = await previewFrame(page);
  await started(frame);
  const inPreview = await attributesOf(frame);
  await chooseInToolbar(page, 'HTML');
  await page.waitForSelector('.wp-block-html textarea');
  await page.focus('.wp-block-html textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type('\n<p>Tack.</p>');
  const saved = await page.evaluate(async () => {
    const {dispatch, select} = (window as unknown as EditorWindow).wp.data;
    await dispatch('core/editor').savePost!();
    return String(select('core/editor').getCurrentPostAttribute!('content'));
  });
  return {inPreview, saved};
}
