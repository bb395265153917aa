/** The notice on personal data: each item that articles 13 and 14 GDPR ask for, for each role and variant, true to the configuration. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseConfig} from '../../../src/config/parse-config.js';
import type {Attributes} from '../../../src/config/config.js';
import {noAnswers, type Answers} from '../../../src/form/answers.js';
import {inDistrict} from '../../../src/form/offered.js';
import type {Situation} from '../../../src/form/question.js';
import {references} from '../../../src/law/references.js';
import {privacyLine, privacyNotice, privacyShort, type NoticeItem} from '../../../src/text/privacy-texts.js';
import {cellAttributes} from '../../../demo/tools/cells.js';
import {cellName, cells, emptyCell, filledCell, type Cell} from '../../support/cells.js';
import {configOf, page, today} from '../../support/samples.js';

const host = {
  controller: 'Exempelnämnden',
  'dpo-contact': 'ombud@example.se',
  phone: '0512-000 00',
  'postal-address': 'Box 1, 123 45 Exempelstad',
  'buffer-retention': 'Formulärtjänsten sparar anmälan i sju dagar.',
  'ip-note': 'Ip-adressen sparas inte.',
  'third-country': 'Uppgifterna lagras i Schweiz.',
  'privacy-url': 'https://www.example.se/personuppgifter',
};

const about = (situation: Situation, term: string): NoticeItem => {
  const found = privacyNotice(situation).filter((item) => item.term === term);
  assert.equal(found.length, 1, term);
  return found[0]!;
};
const textOf = (situation: Situation, term: string): string => about(situation, term).text;
const wordsOf = (situation: Situation): string =>
  [privacyLine(situation), privacyShort(situation), ...privacyNotice(situation).map(({text}) => text)].join(
    '\n',
  );

/** Term and what must stand under it, whoever reads it. Letters are of the article's own list. */
const required: Readonly<Record<string, readonly [string, RegExp]>> = {
  '13.1 a and 14.1 a, who is controller': [
    'Vem ansvarar?',
    /Socialnämnden i Exempelkommun är personuppgiftsansvarig/,
  ],
  '13.1 a and 14.1 a, how the controller is reached': ['Så når du socialtjänsten', /0512-000 00/],
  '13.1 b and 14.1 b, the data protection officer': ['Dataskyddsombud', /dataskyddsombud@example\.se/],
  '13.1 c and 14.1 c, the purposes': ['Varför?', /^För att ta emot/],
  '13.1 c and 14.1 c, the basis in article 6': ['Med vilken rätt?', /artikel 6\.1 e och c/],
  '9.2, the basis for sensitive data': ['Med vilken rätt?', /artikel 9\.2 h och 9\.3/],
  '6.3, the basis in national law': ['Med vilken rätt?', /6–7 §§ lagen \(2001:454\)/],
  '14.1 d, the categories': ['Vilka uppgifter och varifrån?', /^Det du skriver .*hälsa eller brott/],
  '14.2 f, where they come from': ['Vilka uppgifter och varifrån?', /kommer från dig/],
  '13.1 e and 14.1 e, the recipients': ['Vilka får se dem?', /socialtjänsten|Socialtjänstens personal/],
  '13.1 e, processors': ['Vilka får se dem?', /sköter tjänsten åt kommunen/],
  '13.1 e, other authorities': ['Vilka får se dem?', /myndigheter och domstolar .*bara när lagen säger det/],
  '13.1 f and 14.1 f, third countries': ['Utanför EU?', /^Nej\. .*16 § förordningen \(2001:637\)/],
  '13.2 a and 14.2 a, how long': ['Hur länge sparas de?', /fem år.*16 kap\./],
  '13.2 b and 14.2 c, access': ['Dina rättigheter', /få veta v/],
  '13.2 b, rectification': ['Dina rättigheter', /att fel rättas/],
  '13.2 b, restriction': ['Dina rättigheter', /begränsas|använder uppgifterna mindre/],
  '13.2 b, erasure as it is': ['Dina rättigheter', /raderade är liten|Bara ibland kan de raderas/],
  'lag 2001:454 6 §, that there is no right to object': ['Dina rättigheter', /du kan inte invända/i],
  '13.2 d and 14.2 e, where to complain': [
    'Klaga',
    /Integritetsskyddsmyndigheten.*imy@imy\.se.*08-657 61 00.*Box 8114, 104 20/,
  ],
  '13.2 e, whether one must': ['Måste du lämna uppgifterna?', /frivilligt|måste du enligt lag/],
  '13.2 f and 14.2 g, automated decisions': ['Automatiska beslut?', /^Nej, formuläret fattar inga beslut/],
};

const forbidden: Readonly<Record<string, RegExp>> = {
  'consent as a basis': /samtyck|godkänn/i,
  'a right to object': /(?:rätt att|kan|får) (?:invända|göra invändning)/i,
  'a right to data portability': /dataportabilitet|flytta (?:dina )?uppgifter|överföra .*till (?:en )?annan/i,
  'that someone is wholly anonymous': /helt anonym/i,
  'a figure for what law calls at once': /24 timmar|ett dygn/i,
  'the authority by a wrong name': /Integritetsmyndigheten|Datainspektionen/i,
  'a repealed paragraph': /14 kap\. 1 §/,
  'that all is gone after five years': /gallras efter/i,
};

const filled = (cell: Cell, changes: Attributes = {}) => {
  const {answers} = filledCell(cell);
  return {answers, today, config: parseConfig({...cellAttributes, ...changes}, page).config};
};

for (const cell of cells) {
  describe(`the notice for ${cellName(cell)}`, () => {
    for (const [what, [term, pattern]] of Object.entries(required)) {
      it(`has ${what}`, () => {
        for (const situation of [emptyCell(cell), filledCell(cell)])
          assert.match(textOf(situation, term), pattern);
      });
    }

    for (const [what, pattern] of Object.entries(forbidden)) {
      it(`does not claim ${what}`, () => {
        for (const situation of [emptyCell(cell), filledCell(cell)]) {
          assert.doesNotMatch(wordsOf(situation), pattern);
        }
      });
    }

    it('says no item twice, and none is empty', () => {
      const terms = privacyNotice(filledCell(cell)).map(({term}) => term);
      assert.deepEqual(terms, [...new Set(terms)]);
      assert.ok(privacyNotice(filledCell(cell)).every(({text}) => text.trim() !== ''));
    });

    it('has the words of the host, marked as its own', () => {
      const situation = filled(cell, {...host, districts: null});
      const own = privacyNotice(situation).filter(({isOfHost}) => isOfHost);
      assert.deepEqual(
        own.map(({text}) => text),
        [
          `${host.phone}, ${host['postal-address']}`,
          host['dpo-contact'],
          host['buffer-retention'],
          host['ip-note'],
          host['third-country'],
        ],
      );
      assert.equal(textOf(situation, 'Vem ansvarar?'), 'Exempelnämnden är personuppgiftsansvarig.');
      assert.doesNotMatch(wordsOf(situation), /2001:637|kan se din ip-adress/);
    });

    it('tells who may read the report', () => {
      const readers = textOf(filledCell(cell), 'Vilka får se dem?');
      if (cell.role === 'self')
        assert.match(readers, /De som tar hand om dig får ofta läsa|Du får normalt läsa/);
      else assert.match(readers, /Den anmälan gäller får normalt läsa den/);
      const hasGuardians = cell.variant === 'child' && cell.role !== 'self';
      assert.equal(/vårdnadshavarna/.test(readers), hasGuardians);
    });

    it('has the times of this variant, and of no other', () => {
      const times = textOf(filledCell(cell), 'Hur länge sparas de?');
      const isChild = cell.variant === 'child';
      assert.equal(/30 år/.test(times), isChild);
      assert.ok(times.includes(isChild ? references.retention.cite : references.retentionAdults.cite));
      assert.match(times, /undantag/);
    });

    it('gives an anonymous writer away to nobody, and promises no more than that', () => {
      const words = wordsOf(filledCell(cell));
      assert.equal(/frågar inte efter ditt namn/.test(words), cell.role === 'anonymous');
      assert.equal(/vilken anmälan som är din/.test(words), cell.role === 'anonymous');
      assert.equal(/Det du skriver om dig/.test(words), cell.role !== 'anonymous');
      if (cell.role === 'anonymous') assert.match(words, /kan visa vem du är/);
    });

    it('says the rights of the one it is about, where that is another', () => {
      const rights = textOf(filledCell(cell), 'Dina rättigheter');
      assert.equal(/Den anmälan gäller har samma rättigheter/.test(rights), cell.role !== 'self');
    });

    it('says to a professional, and to nobody else, that the law may oblige', () => {
      const must = textOf(filledCell(cell), 'Måste du lämna uppgifterna?');
      assert.equal(/inte vara anonym/.test(must), cell.role === 'professional');
      if (cell.role !== 'professional') assert.match(must, /^Nej, det är frivilligt/);
    });
  });
}

describe('whether a professional must', () => {
  const must = (answers: Partial<Answers>) =>
    textOf(
      {
        answers: {...noAnswers, variant: 'child', role: 'professional', ...answers},
        today,
        config: configOf(),
      },
      'Måste du lämna uppgifterna?',
    );
  const {dutyToReport, familyCounsellorsDuty, addictionCare} = references;

  it('depends on the workplace, and is not known before it is', () => {
    assert.match(must({}), /^I vissa arbeten måste du/);
    assert.ok(must({reporter: {workplaceKind: 'education'}}).includes(`(${dutyToReport.cite}`));
    assert.ok(
      must({reporter: {workplaceKind: 'family-counselling'}}).includes(`(${familyCounsellorsDuty.cite}`),
    );
    assert.match(must({reporter: {workplaceKind: 'other'}}), /är det frivilligt/);
  });

  it('does not reach a child not yet born, nor who has turned 18', () => {
    const reporter = {workplaceKind: 'health'} as const;
    assert.match(must({reporter, subjects: [{unborn: true, guardians: [{}]}]}), /är det frivilligt/);
    assert.match(
      must({reporter, subjects: [{birthDate: '2006-01-01', guardians: [{}]}]}),
      /är det frivilligt/,
    );
  });

  it('is about care for addiction where it is about an adult', () => {
    const situation = emptyCell({variant: 'addiction', role: 'professional'});
    const text = textOf(situation, 'Måste du lämna uppgifterna?');
    assert.ok(text.includes(addictionCare.cite));
    assert.equal(text.includes(dutyToReport.cite), false);
  });
});

describe('the notice before anyone has said whom it is about', () => {
  const situation = (changes: Attributes = {}): Situation => ({
    answers: noAnswers,
    today,
    config: parseConfig({...cellAttributes, ...changes}, page).config,
  });

  it('is true of a child and of an adult', () => {
    const times = textOf(situation(), 'Hur länge sparas de?');
    assert.match(times, /30 år/);
    assert.ok(times.includes(references.retentionAdults.cite));
    assert.doesNotMatch(textOf(situation(), 'Varför?'), /barn|person/);
    assert.doesNotMatch(textOf(situation(), 'Vilka uppgifter och varifrån?'), /barnet|personen/);
  });

  it('speaks of a child where only children are reported here', () => {
    assert.match(textOf(situation({variants: 'child'}), 'Varför?'), /ett barn/);
  });
});

describe('the notice of a municipality', () => {
  const child = {...noAnswers, variant: 'child', role: 'private'} as const;
  const withConfig = (changes: Attributes, answers: Answers = child): Situation => ({
    answers,
    today,
    config: configOf(changes),
  });

  it('whose form about children goes to 21 has both times', () => {
    const times = (limit: string) => textOf(withConfig({'child-age-limit': limit}), 'Hur länge sparas de?');
    assert.match(times('21'), /30 år.*fyllt 18 år/s);
    assert.doesNotMatch(times('18'), /fyllt 18 år/);
  });

  it('that has told nothing claims nothing', () => {
    const bare = withConfig({controller: null, 'dpo-contact': null, phone: null});
    assert.match(textOf(bare, 'Vem ansvarar?'), /^Den nämnd i kommunen som/);
    assert.match(textOf(bare, 'Dataskyddsombud'), /^Fråga kommunen/);
    assert.equal(
      privacyNotice(bare).some(({term}) => term === 'Så når du socialtjänsten'),
      false,
    );
    assert.equal(
      privacyNotice(bare).some(({term}) => term === 'I formulärtjänsten'),
      false,
    );
    assert.match(textOf(bare, 'Din ip-adress'), /kan se din ip-adress/);
    assert.doesNotMatch(wordsOf(bare), /undefined/);
  });

  const districts = JSON.stringify([{name: 'Norr', controller: 'Norra nämnden'}, {name: 'Söder'}]);

  it('with a board for a district names it once the district is known, and all of them before', () => {
    const before = withConfig({districts});
    assert.match(privacyLine(before), /beror på området/);
    assert.match(
      textOf(before, 'Vem ansvarar?'),
      /Norr: Norra nämnden\. Söder: Socialnämnden i Vara kommun\.$/,
    );
    const {answers} = before;
    const unknown = {...before, answers: {...answers, district: 'unknown'}};
    assert.match(privacyLine(unknown), /beror på området/);
    const north = {...before, answers: {...answers, district: 'Norr'}};
    const config = inDistrict(north.config, 'Norr');
    assert.equal(textOf({...north, config}, 'Vem ansvarar?'), 'Norra nämnden är personuppgiftsansvarig.');
  });

  it('with districts under one board just names that', () => {
    assert.equal(
      privacyLine(withConfig({districts: 'Norr, Söder'})),
      'Socialnämnden i Vara kommun är personuppgiftsansvarig.',
    );
  });
});
