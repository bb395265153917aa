/** The built element under the policies, beside the scripts and by the script tags that pages have. */
import {expect, waitUntil} from '@open-wc/testing';
import {filledScreens} from '../support/filled-form.js';
import {builds, type OpenPage, openPage, scriptOf, scriptTag, serveStrictPage} from '../support/pages.js';
import {otherVersion, pagesPath} from '../support/pages-path.js';
import {startReceiver, storedReports} from '../support/receiver.js';
import {element, expectToWork, expectUntouched, formIn, openHost} from './host-page.js';
import {oldScripts} from './old-scripts.js';

/** Who bears another name and another port is another origin. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const laterFolder = `${pagesPath}${otherVersion}/dist/`;
const twoVersions = '<oros-anmalan> script: Two versions are loaded, the first is used. Load one.';

let endpoint = '';
before(async () => ({url: endpoint} = await startReceiver()));

for (const build of builds) {
  describe(`the ${build}`, () => {
    let page: OpenPage | undefined;
    afterEach(() => page?.close());

    /** To the receipt, and what came of it. */
    const expectToReport = async (opened: OpenPage) => {
      const before = (await storedReports()).length;
      const form = await formIn(opened);
      await form.through(filledScreens);
      await form.send();
      expect(form.heading()).to.equal('Tack. Din anmälan är mottagen.');
      const stored = await storedReports();
      expect(stored.length, 'stored').to.equal(before + 1);
      const {subjects, concern} = JSON.parse(stored.at(-1)!.body) as {
        subjects: unknown;
        concern: {kinds: unknown};
      };
      expect(subjects).to.be.an('array').with.length(1);
      expect(concern.kinds).to.deep.equal(['neglect', 'economy']);
    };
    const strict = (policy: Readonly<Record<string, string>> = {}, script = scriptTag(build)) =>
      serveStrictPage({markup: element({endpoint}), connect: [new URL(endpoint).origin], policy, script});

    describe('under a policy', () => {
      it('that is the strictest', async function () {
        this.timeout(30_000);
        page = await openPage(await strict());
        // The module's whole journey: journeys/strict-policy.test.ts.
        if (build === 'bundle') await expectToReport(page);
        else await expectToWork(await formIn(page));
        expectUntouched(page);
      });

      it('with a nonce for each script', async () => {
        const nonce = scriptTag(build, 'nonce="abc123"');
        const policy = {'script-src': `'nonce-abc123' ${location.origin}${pagesPath}watch.js`};
        page = await openPage(await strict(policy, nonce));
        await expectToWork(await formIn(page));
        expectUntouched(page);
      });

      it('that has no trusted types, as most', async () => {
        const headers = {
          'content-security-policy':
            "default-src 'self'; style-src 'self'; object-src 'none'; frame-ancestors 'self'",
        };
        page = await openHost({build, body: element(), headers});
        await expectToWork(await formIn(page));
        expectUntouched(page);
      });

      it('that lets nothing start', async () => {
        page = await openPage(await strict({'trusted-types': "'none'"}));
        const host = page.document.querySelector('oros-anmalan')!;
        expect(host.shadowRoot).to.equal(null);
        expect(host.innerText).to.equal('Ring 112.');
      });

      it("that allows the page's own Lit as well", async () => {
        const script = `<script type="module" src="${pagesPath}own-lit.js"></script>${scriptTag(build)}`;
        page = await openPage(await strict({'trusted-types': "lit-html 'allow-duplicates'"}, script));
        await expectToWork(await formIn(page));
        await waitUntil(() => page?.document.querySelector('#own'), "the page's own is not shown");
        expectUntouched(page);
      });
    });

    describe('beside', () => {
      for (const [name, script] of Object.entries(oldScripts)) {
        it(`${name}, sends the report as it is`, async function () {
          this.timeout(30_000);
          page = await openHost({build, body: element({endpoint}), head: script});
          await expectToReport(page);
          expectUntouched(page);
        });
      }

      it('itself, and the other build', async () => {
        const script = builds.flatMap((one) => [scriptTag(one), scriptTag(one)]).join('');
        page = await openHost({build, body: element(), script: scriptTag(build) + script});
        await expectToWork(await formIn(page));
        expectUntouched(page);
      });

      it('another version of itself: one is used, and the integrator is told once', async () => {
        const script = scriptTag(build) + scriptTag(build, '', laterFolder);
        const listening = `<script>document.addEventListener('oros-config-problem', ({detail}) => {
          document.documentElement.dataset.told = JSON.stringify(detail.problems.map(({attribute, code}) => [attribute, code]));
        })</script>`;
        page = await openHost({build, body: element(), head: listening, script});
        const form = await formIn(page);
        await expectToWork(form);
        await waitUntil(() => page?.document.documentElement.dataset.told, 'nothing is told');
        expect(page.document.documentElement.dataset.told).to.equal('[["script","conflict"]]');
        const {version} = form.element.constructor as unknown as {version: string};
        expect(version).not.to.equal(otherVersion);
        expectUntouched(page, [twoVersions]);
      });
    });

    describe('by a script tag', () => {
      const tags: Readonly<Record<string, string>> = {
        'in the head': scriptTag(build),
        'that is deferred': scriptTag(build, 'defer'),
        'that is asynchronous': scriptTag(build, 'async'),
      };
      for (const [name, script] of Object.entries(tags)) {
        it(name, async () => {
          page = await openHost({build, body: element(), script});
          await expectToWork(await formIn(page));
        });
      }

      it('at the end of a page in another encoding, in quirks mode, that writes itself', async () => {
        const body = `<script>document.write('<center><font size=1><table><tr><td>${element()}</table>')</script>${scriptTag(build)}`;
        const headers = {'content-type': 'text/html; charset=windows-1252'};
        page = await openHost({build, body, script: '', doctype: '', headers});
        expect(page.document.compatMode).to.equal('BackCompat');
        const form = await formIn(page);
        expect(form.heading()).to.equal('Steg 1 av 5: Är det bråttom?');
        expect(form.element.getBoundingClientRect().width).to.be.above(300);
        await expectToWork(form);
        expectUntouched(page);
      });

      it('that says what it must be, from another origin', async () => {
        const integrity = (await (await fetch(`${pagesPath}dist/integrity.json`)).json()) as Record<
          string,
          string
        >;
        const file = scriptOf(build, '');
        const held = `integrity="${integrity[file] ?? ''}" crossorigin="anonymous"`;
        page = await openHost({
          build,
          body: element({languages: 'sv fi', lang: 'fi'}),
          script: scriptTag(build, held, `${elsewhere}${pagesPath}dist/`),
        });
        const form = await formIn(page);
        await form.until(() => form.root.querySelector('.root')?.getAttribute('lang') === 'fi', 'no Finnish');
        page.close();
        const altered = held.replace('sha384-', 'sha384-AAAA');
        page = await openHost({
          build,
          body: element(),
          script: scriptTag(build, altered, `${elsewhere}${pagesPath}dist/`),
        });
        expect(page.document.querySelector('oros-anmalan')?.shadowRoot, 'altered').to.equal(null);
      });

      it('that comes late, after properties were set; and attributes change afterwards', async () => {
        page = await openHost({build, body: element(), script: ''});
        const {document} = page;
        const host = document.querySelector('oros-anmalan')!;
        expect(host.innerText).to.equal('Ring 112.');
        host.municipality = 'Kiruna kommun';
        const script = Object.assign(document.createElement('script'), {src: scriptOf(build)});
        if (build === 'module') script.type = 'module';
        document.head.append(script);
        const form = await formIn(page);
        expect(form.text()).to.include('ett barn i Kiruna kommun');
        host.setAttribute('municipality', 'Vara kommun');
        host.setAttribute('variants', 'child adult');
        await host.updateComplete;
        expect(form.text()).not.to.include('Kiruna');
        expectUntouched(page);
      });
    });
  });
}
