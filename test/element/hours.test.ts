/** The contact panel through a day: whom to ring now, and right again at the very minute. */
import {expect} from '@open-wc/testing';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import {startEndpoint} from '../support/endpoint.js';
import {openFilledForm} from '../support/filled-form.js';
import {closeForms, type FormPage, nobody, openForm} from '../support/form-page.js';

const vara = {
  ...nobody,
  'form-hours':
    'Mo-Th 08:30-12:00,13:00-16:00; Fr 08:30-12:00,13:00-15:00; PH -1 day 08:30-12:00,13:00-14:00; PH off',
  'after-hours-phone': '0500-49 74 21, 0500-49 74 22',
};
const kiruna = {...nobody, 'phone-hours': 'Mo-Fr 09:00-12:00,13:00-16:00'};

const hours = (page: FormPage): HTMLElement => page.root.querySelector<HTMLElement>('.hours')!;
const panel = (page: FormPage): string =>
  page.root.querySelector<HTMLElement>('.contact, .contact-line')!.innerText.replace(/\s+/g, ' ');

describe('the hours of a municipality', () => {
  let clock: SinonFakeTimers;

  /** @param instant with Stockholm's offset */
  const openAt = (instant: string, attributes: Readonly<Record<string, string>>): Promise<FormPage> => {
    clock = useFakeTimers({
      now: new Date(instant),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      shouldClearNativeTimers: true,
    });
    return openForm(attributes);
  };
  const pass = async (page: FormPage, milliseconds: number): Promise<void> => {
    clock.tick(milliseconds);
    await page.element.updateComplete;
  };

  afterEach(() => {
    clock.restore();
    closeForms();
  });

  it('turn over at the minute: open until 16.30, then the socialjour', async () => {
    const page = await openAt('2026-11-23T16:29:59+01:00', vara);
    expect(panel(page)).to.include('Öppet nu, till 16.30').and.not.to.include('0500-49 74 21');
    expect(hours(page).dataset.open).to.equal('true');
    expect(hours(page).getAttribute('part')).to.equal('hours open');
    await pass(page, 1000);
    expect(panel(page)).to.include('Socialjouren svarar nu 0500-49 74 21 · 0500-49 74 22');
    expect(panel(page)).to.include('Stängt, öppnar i morgon 8.30');
    expect(hours(page).dataset.open).to.equal('false');
    expect(hours(page).getAttribute('part')).to.equal('hours closed');
    expect(hours(page).querySelector('time')?.dateTime).to.equal('2026-11-24T08:30+01:00');
  });

  it('say when a phone closed for lunch opens, and never send anyone to the socialjour then', async () => {
    const page = await openAt('2026-11-23T11:59:00+01:00', kiruna);
    expect(panel(page)).to.include('Öppet nu, till 12.00');
    await pass(page, 60_000);
    expect(panel(page)).to.include('Stängt för lunch, öppnar 13.00');
    expect(panel(page)).to.include('öppnar 13.00 Ring 112 och be att få tala med socialjouren.');
    await pass(page, 3_600_000);
    expect(panel(page)).to.include('Öppet nu, till 16.00');
  });

  it('name a weekday within the week, a date after that', async () => {
    const page = await openAt('2026-11-27T17:00:00+01:00', vara);
    expect(panel(page)).to.include('Stängt, öppnar måndag 8.30');
    page.element.phoneHours = '2027 May 20 08:30-16:30';
    await page.element.updateComplete;
    expect(panel(page)).to.include('Stängt, öppnar 20 maj 8.30');
  });

  it('stand as they were written when they cannot be read', async () => {
    const page = await openAt('2026-11-23T10:00:00+01:00', {...vara, 'phone-hours': 'när vi hinner'});
    expect(panel(page)).to.include('när vi hinner').and.to.include('0500-49 74 21');
    expect(JSON.stringify(page.events)).to.include('phone-hours').and.not.to.include('hinner');
  });

  it('wake nothing while the element is out of the page, and are right when it is back', async () => {
    const page = await openAt('2026-11-23T16:00:00+01:00', vara);
    const place = page.element.parentElement!;
    page.element.remove();
    clock.tick(3_600_000);
    // Also what wipes the answers of an element that is gone for good has rung.
    expect(clock.countTimers()).to.equal(0);
    place.append(page.element);
    await page.element.updateComplete;
    expect(panel(page)).to.include('Socialjouren svarar nu');
    expect(clock.countTimers()).to.equal(1);
  });

  it('change nothing for someone who is typing: no announcement, the same field, the same words', async () => {
    const page = await openAt('2026-11-23T16:29:00+01:00', vara);
    // The rest of the form is asked for.
    clock.tick(0);
    clock.restore();
    await page.answer('danger', 'no');
    await page.next();
    clock = useFakeTimers({
      now: new Date('2026-11-23T16:29:59+01:00'),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
      shouldClearNativeTimers: true,
    });
    page.element.requestUpdate();
    await page.element.updateComplete;
    await page.answer('role', 'private');
    const focused = page.root.activeElement;
    await pass(page, 1000);
    expect(panel(page)).to.include('Socialjouren svarar nu');
    expect(page.root.activeElement).to.equal(focused);
    expect(
      page.root.querySelector('.contact-line')!.closest('[aria-live], [role=status], [role=alert]'),
    ).to.equal(null);
  });

  it('tell when reports are read, and promise nothing without form-hours', async () => {
    const page = await openAt('2026-04-02T14:30:00+02:00', vara);
    expect(page.text()).to.include('Vi läser anmälningar nästa gång tisdag 8.30. Kan det inte vänta, ring.');
    page.element.setAttribute('form-hours', '24/7');
    await page.element.updateComplete;
    expect(page.text()).to.include('Vi läser anmälningar dygnet runt.');
    page.element.removeAttribute('form-hours');
    await page.element.updateComplete;
    expect(page.text()).not.to.include('Vi läser');
  });

  it('are of Stockholm, whatever the clock zone of the visitor, across the change of clocks', async () => {
    const page = await openAt('2026-10-25T12:00:00+01:00', vara);
    expect(hours(page).querySelector('time')?.dateTime).to.equal('2026-10-26T08:30+01:00');
    page.element.phoneHours = 'Mo-Su 00:00-24:00; PH 00:00-24:00';
    await page.element.updateComplete;
    expect(panel(page)).to.include('Öppet dygnet runt');
  });

  it('stand at the gate when someone is in danger', async () => {
    const page = await openAt('2026-12-24T20:00:00+01:00', vara);
    await page.answer('danger', 'yes');
    clock.restore();
    await page.next();
    expect(page.heading()).to.equal('Steg 1 av 5: Ring nu');
    expect(page.text()).to.include('Ring 112');
  });
});

describe('hours through a whole report', () => {
  afterEach(closeForms);

  it('stand on the review, the receipt and a failure too', async () => {
    const {url} = await startEndpoint({status: 403}, {status: 204});
    const always = {'phone-hours': '24/7', 'form-hours': '24/7', acknowledgement: 'status', endpoint: url};
    const page = await openFilledForm(always);
    const reading = 'Vi läser anmälningar dygnet runt.';
    expect(page.text()).to.include(reading).and.to.include('Öppet dygnet runt');
    await page.send();
    expect(page.heading()).to.equal('Tjänsten kan inte ta emot anmälan just nu');
    expect(page.text()).to.include('Öppet dygnet runt');
    await page.press('edit');
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är skickad.');
    expect(page.text()).to.include(reading);
  });
});
