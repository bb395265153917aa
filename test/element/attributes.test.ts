/** Attributes take effect when they change, and no answer is lost by it. */
import {expect} from '@open-wc/testing';
import {startEndpoint} from '../support/endpoint.js';
import {filledScreens, openFilledForm} from '../support/filled-form.js';
import {closeForms, nobody, openForm} from '../support/form-page.js';
import {watchConsole, type WatchedConsole} from '../support/watched.js';

describe('an attribute that changes in the middle of the form', () => {
  afterEach(closeForms);

  it('shows at once, and the answers stay', async () => {
    // Answered at every hour, so that its number stands in the line.
    const page = await openForm({...nobody, 'phone-hours': '24/7'});
    await page.through(filledScreens.slice(0, 3));
    await page.answers(filledScreens[3]!);
    expect(page.text()).to.include('Bor barnet i Vara kommun?').and.to.include('0512-310 00');
    page.element.setAttribute('municipality', 'Kiruna kommun');
    page.element.setAttribute('controller', 'Socialnämnden i Kiruna');
    page.element.phone = '0980-700 00';
    page.element.setAttribute('heading-level', '1');
    await page.element.updateComplete;
    expect(page.text()).to.include('Bor barnet i Kiruna kommun?').and.not.to.include('Vara kommun');
    expect(page.text()).to.include('0980-700 00').and.not.to.include('0512-310 00');
    expect(page.root.querySelector('h1')?.textContent).to.include('Kiruna kommun');
    expect(page.root.querySelector('h2')?.id).to.equal('step-heading');
    expect(page.heading()).to.equal('Steg 2 av 5: Mer om barnet');
    expect(page.value('subjects.0.address')).to.equal('Storgatan 1');
    expect(page.value('subjects.0.livesInMunicipality')).to.equal('yes');
  });

  it('takes effect in the report that is sent after it', async () => {
    const {url, requests} = await startEndpoint({status: 204});
    const page = await openFilledForm({endpoint: 'https://e-tjanst.example/reports'});
    page.element.setAttribute('endpoint', url);
    page.element.setAttribute('municipality', 'Kiruna kommun');
    page.element.setAttribute('acknowledgement', 'status');
    page.element.setAttribute('mode', 'test');
    await page.send();
    expect(page.heading()).to.equal('Tack. Din anmälan är skickad.');
    const [request] = await requests();
    expect(JSON.parse(request!.body)).to.include({municipality: 'Kiruna kommun', test: true});
  });

  it('does not touch a send that has begun: a retry goes where the first try went', async () => {
    const first = await startEndpoint({status: 500, headers: {'retry-after': '0'}});
    const second = await startEndpoint({status: 204});
    const page = await openFilledForm({endpoint: first.url});
    await page.send();
    page.element.setAttribute('endpoint', second.url);
    page.element.setAttribute('acknowledgement', 'status');
    await page.retry();
    expect((await first.requests()).length).to.equal(6);
    expect(await second.requests()).to.deep.equal([]);
  });

  it('and no longer takes anonymous reports asks again who reports, and sends none', async () => {
    const {url, requests} = await startEndpoint({status: 201});
    const page = await openForm({...nobody, endpoint: url});
    await page.through([
      {danger: 'no'},
      {role: 'anonymous'},
      {'subjects.0.name': 'Sam'},
      {},
      {},
      {'concern.description': 'Sam är ensam.'},
      {},
      {},
      {'reporter.relation': 'neighbour'},
    ]);
    expect(page.heading()).to.equal('Steg 5 av 5: Läs igenom innan du skickar');
    page.element.setAttribute('anonymous', 'phone-only');
    await page.send();
    expect(page.heading()).to.equal('Steg 1 av 5: Vem anmäler?');
    expect(page.problems()).to.have.keys('role');
    expect(page.text()).to.include('Ring oss och säg inte ditt namn.');
    expect(page.text()).not.to.include('jag vill inte säga vem jag är');
    expect(await requests()).to.deep.equal([]);
  });

  it('to no form for anyone shows the contact details, and back again the same screen with its answers', async () => {
    const watched = watchConsole();
    const page = await openForm({...nobody, 'visiting-address': 'Torggatan 2'});
    await page.through(filledScreens.slice(0, 5));
    await page.answers(filledScreens[5]!);
    const screen = page.heading();
    const isAsItWas = () => {
      expect(page.heading()).to.equal(screen);
      expect(page.value('concern.description')).to.equal('Sam är ensam hemma.');
      expect(page.value('concern.kinds')).to.deep.equal(['neglect', 'economy']);
    };
    page.element.setAttribute('endpoint', 'http://unsafe.example');
    await page.element.updateComplete;
    expect(page.fieldNames()).to.deep.equal([]);
    expect(page.text()).to.include('Ring oss i stället.').and.to.include('Torggatan 2');
    page.element.setAttribute('endpoint', 'https://e-tjanst.example/r');
    await page.element.updateComplete;
    isAsItWas();
    page.element.setAttribute('variants', 'adult');
    await page.element.updateComplete;
    expect(page.text(), 'a form about someone else').to.not.match(/barnet/i);
    page.element.setAttribute('variants', 'child');
    await page.element.updateComplete;
    isAsItWas();
    watched.restore();
    expect(watched.lines.length).to.equal(1);
  });
});

describe('a fault in the attributes', () => {
  let watched: WatchedConsole;
  beforeEach(() => (watched = watchConsole()));
  afterEach(() => {
    watched.restore();
    closeForms();
  });

  it('is told the integrator once, by event and on the console, and never the person', async () => {
    const page = await openForm({
      ...nobody,
      mode: 'prod',
      'csrf-header': 'X-CSRF',
      'csrf-token': 'hemligt-värde',
      credentials: 'include',
    });
    page.element.setAttribute('mode', 'production');
    await page.element.updateComplete;
    page.element.setAttribute('phone', '1');
    await page.element.updateComplete;
    const problems = page.events.filter(({name}) => name === 'oros-config-problem');
    const told = problems.flatMap(
      ({detail}) => (detail as {problems: {attribute: string; code: string}[]}).problems,
    );
    expect(told.map(({attribute, code}) => `${attribute} ${code}`)).to.deep.equal([
      'anonymous conflict',
      'mode unknown-value',
    ]);
    expect(watched.lines.length).to.equal(2);
    expect(watched.lines.join('\n')).to.match(
      /^warn: <oros-anmalan> anonymous: .*\nwarn: <oros-anmalan> mode: .*$/,
    );
    expect(watched.lines.join() + JSON.stringify(page.events)).not.to.include('hemligt-värde');
    expect(page.text()).not.to.include('production');
  });

  it('is silent where everything is in order', async () => {
    await openForm(nobody);
    expect(watched.lines).to.deep.equal([]);
  });

  it('never throws and never leaves an empty box', async () => {
    const page = await openForm({
      'heading-level': 'x',
      variants: 'okänd',
      districts: '[{',
      'privacy-url': 'javascript:alert(1)',
      'child-age-limit': '<b>',
      endpoint: 'https://[',
      'emergency-number': '<img src=x onerror=alert(1)>',
    });
    expect(page.text()).to.include('Ring oss i stället.').and.to.include('<img src=x onerror=alert(1)>');
    expect(page.root.querySelector('img')).to.equal(null);
  });
});
