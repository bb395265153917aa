/** Inside a form of the host's own: Enter and our buttons are ours, and none of our fields are its. */
import {expect} from '@open-wc/testing';
import {press, type} from '../support/commands.js';
import {closeForms, nobody, openForm} from '../support/form-page.js';

describe("inside the host page's own form", () => {
  afterEach(closeForms);

  it('Enter goes on to the next screen and the outer form is not submitted', async () => {
    const outer = document.createElement('form');
    let submitted = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    outer.innerHTML = '<label>Sök <input name="q"></label><button>Sök</button>';
    const page = await openForm(nobody, {hands: 'real'});
    document.body.append(outer);
    outer.append(page.element);
    await page.through([{danger: 'no'}, {role: 'private'}]);
    await page.answer('subjects.0.name', 'Sam');
    await press('Enter');
    await page.until(() => page.heading() === 'Steg 2 av 5: Mer om barnet', 'Enter did not advance');
    await page.answer('subjects.0.birthDate', 'fel');
    await press('Enter');
    await page.until(() => page.errorSummary().length === 1, 'Enter did not validate');
    await page.answer('subjects.0.birthDate', '2015-03-12');
    await press('Enter');
    await page.until(() => page.heading() === 'Steg 2 av 5: Barnets vårdnadshavare', 'Enter did not advance');
    await page.through([{}]);
    await page.answer('concern.description', 'En rad');
    await press('Enter');
    await type('till');
    expect(page.value('concern.description'), 'a new line in a story').to.equal('En rad\ntill');
    await page.next();
    expect(submitted).to.equal(0);
    expect([...new FormData(outer).keys()]).to.deep.equal(['q']);
    expect(outer.elements.length).to.equal(2);
  });
});
