/** The law that the form stands on: dated, with a source, and read again in time. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {references, type LegalReference} from '../../../src/law/references.js';
import {samples} from '../../support/samples.js';
import {privacyNotice} from '../../../src/text/privacy-texts.js';
import {feedbackTexts, screenLeads} from '../../../src/text/screen-texts.js';

const isDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
};

for (const [name, reference] of Object.entries<LegalReference>(references)) {
  describe(`the reference ${name}`, () => {
    it('names a paragraph or an article, and where it was read', () => {
      assert.match(reference.cite, /^(\d+(–\d+)? (kap\.|§§?)|artikel \d)/);
      assert.match(reference.source, /\d{4}[:/]\d+/);
    });

    it('is dated, and read again after it came into force', () => {
      assert.ok(isDate(reference.inForceFrom));
      assert.ok(isDate(reference.reviewBy));
      assert.ok(reference.reviewBy > reference.inForceFrom);
    });

    it('is of the act in force since July 2025', () => {
      const isOfAct = reference.source.startsWith('Socialtjänstlagen');
      if (isOfAct) assert.ok(reference.inForceFrom >= '2025-07-01');
    });
  });
}

describe('what people read of the law', () => {
  const duty = (name: keyof typeof samples) => screenLeads.duty?.(samples[name]) ?? '';

  it('cites the duty of a mandated reporter', () => {
    assert.ok(duty('professional').includes(references.dutyToReport.cite));
    assert.ok(duty('professional').includes('genast'));
  });

  it('cites the narrower duty of a family counsellor, and not the wider', () => {
    assert.ok(duty('family-counsellor').includes(references.familyCounsellorsDuty.cite));
    assert.equal(duty('family-counsellor').includes(references.dutyToReport.cite), false);
  });

  it('cites the right to feedback, with its exception', () => {
    assert.ok(feedbackTexts.explanation().includes(references.feedback.cite));
    assert.match(feedbackTexts.explanation(), /om det är olämpligt/);
  });
});

describe('the notice on personal data', () => {
  const noticeOf = (name: keyof typeof samples) =>
    privacyNotice(samples[name])
      .map(({term, text}) => `${term} ${text}`)
      .join('\n');

  for (const name of ['private', 'anonymous', 'professional', 'as-little-as-possible'] as const) {
    it(`tells ${name} the basis, the rights and both times of keeping`, () => {
      const notice = noticeOf(name);
      const {lawfulBasis, sensitiveData, processing, retention} = references;
      for (const {cite} of [lawfulBasis, sensitiveData, processing, retention])
        assert.ok(notice.includes(cite), cite);
      assert.match(notice, /30 år/);
      assert.match(notice, /fem år/);
      assert.match(notice, /Integritetsskyddsmyndigheten/);
      assert.match(notice, /inte invända/);
      assert.doesNotMatch(notice, /samtyck/i);
    });
  }

  it('names the controller and the data protection officer of this municipality', () => {
    assert.match(noticeOf('private'), /Socialnämnden i Vara kommun är personuppgiftsansvarig/);
    assert.match(noticeOf('private'), /dataskyddsombud@example\.se/);
  });

  it('tells only a professional that the law may oblige', () => {
    assert.match(noticeOf('professional'), /måste du enligt lag/);
    assert.doesNotMatch(noticeOf('private'), /måste du enligt lag/);
  });

  it('says that an anonymous report holds nothing of its writer, without promising more', () => {
    assert.doesNotMatch(noticeOf('anonymous'), /Det du skriver om dig/);
    assert.match(noticeOf('private'), /Det du skriver om dig/);
  });
});
