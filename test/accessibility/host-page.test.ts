/** On the municipality's page: headings that fit, no landmark of its own, and several elements that are told apart. */
import {expect} from '@open-wc/testing';
import {accessible} from '../support/commands.js';
import {filledScreens} from '../support/filled-form.js';
import {closeForms, type FormPage, FormPage as Page, nobody, openForm} from '../support/form-page.js';
import {expectAccessible} from './axe.js';

const levelsOf = ({root}: FormPage): number[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({tagName}) => Number(tagName.slice(1)));

const landmarks =
  'main, nav, aside, header, footer, search, [role=main], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=region], [role=form], section[aria-label], section[aria-labelledby], form[aria-label], form[aria-labelledby], form[title]';

describe('on a page', function () {
  this.timeout(60_000);
  afterEach(closeForms);

  for (const first of [1, 2, 3, 4]) {
    it(`headings begin at level ${first} and leave no level out`, async () => {
      const page = await openForm({...nobody, 'heading-level': String(first)});
      for (const typed of filledScreens) {
        const [title, ...levels] = levelsOf(page);
        expect(title).to.equal(first);
        levels.reduce((before, level) => {
          expect(level, `${page.heading()}: ${levels.join()}`).to.be.within(
            first + 1,
            Math.min(6, before + 1),
          );
          return level;
        }, first);
        expect(levels).to.include(Math.min(6, first + 1));
        await page.through([typed]);
      }
    });
  }

  it('the element brings no landmark that would stand beside those of the page', async () => {
    const page = await openForm(nobody);
    for (const typed of filledScreens) {
      expect([...page.root.querySelectorAll(landmarks)].map(({tagName}) => tagName)).to.deep.equal([]);
      await page.through([typed]);
    }
  });

  it('two elements are told apart, and neither takes the label of the other', async () => {
    const first = await openForm({...nobody, lang: 'sv', languages: 'sv en'});
    const other = document.createElement('oros-anmalan');
    for (const {name, value} of first.element.attributes) other.setAttribute(name, value);
    other.setAttribute('lang', 'en');
    other.setAttribute('heading-level', '2');
    first.element.after(other);
    const second = new Page(other);
    await second.until(() => second.root.querySelector('.root[lang=en]') !== null, 'no English');
    await first.answer('danger', 'no');
    await second.answer('danger', 'yes');
    expect([first.value('danger'), second.value('danger')]).to.deep.equal(['no', 'yes']);
    const named = async (page: FormPage) => (await accessible(page.field('danger'))).name;
    expect(await named(first)).to.equal('Ja, någon är i fara');
    expect(await named(second)).to.equal('Yes, someone is in danger');
    for (const {root} of [first, second]) {
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    }
    await second.answer('danger', 'no');
    await second.next();
    // A way out that is half out of view is not what this is about.
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    await expectAccessible('two elements');
  });
});
