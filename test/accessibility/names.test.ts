/** What assistive technology is given, as each engine computes it. */
import {expect} from '@open-wc/testing';
import {accessible} from '../support/commands.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

/** Engines that tell no description are trusted to have it from the same ids. */
async function expectDescribed(element: Element, ...texts: string[]): Promise<void> {
  const {description} = await accessible(element);
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  const referred = ids.map((id) => root.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim());
  expect(referred).to.deep.equal(texts);
  if (description !== null) expect(description.replace(/\s+/g, ' ').trim()).to.equal(texts.join(' '));
}

const radiogroup = (page: FormPage, name: string) => page.field(name).closest('[role=radiogroup]')!;

describe('assistive technology is told', () => {
  afterEach(closeForms);

  it('a text field by its question, its hint and what is wrong with it', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 3));
    const field = page.field('subjects.0.birthDate');
    expect(await accessible(field)).to.include({role: 'textbox', name: 'Eller barnets födelsedatum'});
    await expectDescribed(field, 'Till exempel 2015-03-12.');
    await page.answer('subjects.0.birthDate', 'fel');
    await page.next();
    expect(field.ariaInvalid ?? field.getAttribute('aria-invalid')).to.equal('true');
    await expectDescribed(
      field,
      'Till exempel 2015-03-12.',
      'Fel: Kontrollera datumet. Skriv till exempel 2015-03-12, eller lämna det tomt.',
    );
  });

  it('a group of choices by its question, and each choice by its words', async () => {
    const page = await openForm(nobody);
    await page.through(filledScreens.slice(0, 1));
    await page.next();
    const group = radiogroup(page, 'role');
    expect(await accessible(group)).to.include({role: 'radiogroup', name: 'Vem är du?'});
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(group.getAttribute('aria-required')).to.equal('true');
    await expectDescribed(
      group,
      'Har du fått veta det i ditt arbete? Då kan lagen säga att du måste anmäla, och du kan inte vara anonym.',
      'Fel: Välj vem du är',
    );
    expect(await accessible(page.field('role'))).to.include({
      role: 'radio',
      name: 'Privatperson – ni får kontakta mig',
    });
  });

  it('the error summary as a group of links to the questions', async () => {
    const page = await openForm(nobody);
    await page.next();
    const summary = page.root.querySelector('#error-summary')!;
    expect(await accessible(summary)).to.include({role: 'group', name: 'Kontrollera de här svaren'});
    const line = page.button('Svara på om någon är i fara just nu');
    expect(await accessible(line)).to.include({role: 'button', name: 'Svara på om någon är i fara just nu'});
  });

  it('boxes, several people and change links apart', async () => {
    const page = await openForm(nobody);
    await page.through([...filledScreens.slice(0, 2), {'subjects.0.name': 'Sam'}]);
    await page.back();
    await page.choose('Lägg till ett barn till');
    await page.answer('subjects.1.name', 'Alex');
    expect(await accessible(page.field('subjects.1.unborn'))).to.include({
      role: 'checkbox',
      name: 'Barnet är inte fött än',
    });
    await page.next();
    const second = page.field('subjects.1.address').closest('[role=group]')!;
    expect(await accessible(second)).to.include({role: 'group', name: 'Barn 2: Alex'});
  });

  it('each change link by what it changes, and the step by its heading', async () => {
    const page = await openFilledForm({endpoint: nobody.endpoint!});
    const change = page.button('Ändra: Var bor barnet?');
    expect(await accessible(change)).to.include({role: 'button', name: 'Ändra: Var bor barnet?'});
    const heading = page.root.querySelector('#step-heading')!;
    expect(await accessible(heading)).to.include({
      role: 'heading',
      name: 'Steg 5 av 5: Läs igenom innan du skickar',
    });
  });
});
