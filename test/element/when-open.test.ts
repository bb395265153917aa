/** What stands closed below every screen is made when it is opened, in every engine. */
import {expect} from '@open-wc/testing';
import {closeForms, nobody, openForm} from '../support/form-page.js';

describe('"Bra att veta" and the notice on personal data', () => {
  afterEach(closeForms);

  it('are made when they are opened, follow the language, and are gone when they are closed', async () => {
    const page = await openForm(nobody);
    const all = () => [...page.root.querySelectorAll<HTMLDetailsElement>('.good-to-know, .privacy details')];
    await page.until(() => all().length === 2, 'they did not come', 15_000);
    const made = () => all().map((one) => one.querySelectorAll('li, dt').length);
    expect(made(), 'closed').to.deep.equal([0, 0]);
    for (const one of all()) one.querySelector('summary')!.click();
    await page.until(() => made().every((count) => count > 3), 'what was opened is empty');
    expect(page.text()).to.include('Vilka får se dem?');
    await page.choose('English');
    await page.until(() => page.text().includes('Who can see them?'), 'it stayed in Swedish');
    expect(all().every(({open}) => open)).to.equal(true);
    for (const one of all()) one.open = false;
    await page.until(() => made().join() === '0,0', 'what was closed is still there');
  });
});
