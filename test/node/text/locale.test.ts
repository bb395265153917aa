/** In which language a text is chosen, and what becomes of one that is not translated. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {buttonTexts, contactTexts, peopleTexts} from '../../../src/text/interface-texts.js';
import {currentLocale, swedish, withLocale, type Locale} from '../../../src/text/locale.js';
import {findLanguage, languageNames as known, offeredLanguages} from '../../../src/text/language-names.js';
import {translated} from '../../../src/text/locales.js';
import {keyOf} from '../../../src/text/text-key.js';

const english: Locale = {
  ...swedish,
  tag: 'en',
  messages: {
    [keyOf(['Fortsätt'])]: 'Continue',
    [keyOf(['Ring ', ''])]: 'Call ${0}',
    [keyOf(['Barn ', ': ', ''])]: '${1} is child ${0}, ${1}!',
  },
};

describe('a text', () => {
  it('is Swedish until another language is set, and again afterwards', () => {
    assert.equal(buttonTexts.next(), 'Fortsätt');
    assert.equal(withLocale(english, buttonTexts.next), 'Continue');
    assert.equal(buttonTexts.next(), 'Fortsätt');
  });

  it('is in the innermost language, and in the outer one after it', () => {
    withLocale(english, () => {
      assert.equal(withLocale(swedish, buttonTexts.next), 'Fortsätt');
      assert.equal(buttonTexts.next(), 'Continue');
    });
  });

  it('is Swedish again after an error', () => {
    assert.throws(() =>
      withLocale(english, () => {
        throw new Error('in the middle');
      }),
    );
    assert.equal(currentLocale(), swedish);
  });

  it('is Swedish where it is not translated', () => {
    assert.equal(withLocale(english, buttonTexts.back), 'Tillbaka');
  });

  it('has its values where the language wants them, as they are', () => {
    assert.equal(
      withLocale(english, () => contactTexts.ring('112')),
      'Call 112',
    );
    assert.equal(
      withLocale(english, () => peopleTexts.namedChild(2, '$& ${0} <b>')),
      '$& ${0} <b> is child 2, $& ${0} <b>!',
    );
    assert.equal(peopleTexts.namedChild(2, '${0}'), 'Barn 2: ${0}');
  });
});

describe('the key of a text', () => {
  it('is other for other words and for other places of the values', () => {
    const keys = [['Ring ', ''], ['Ring', ''], ['', 'Ring '], ['Ring '], ['Ring', ' ']].map(keyOf);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the languages offered', () => {
  const tags = (wanted: readonly string[]) => offeredLanguages(wanted, known).map(({tag}) => tag);

  it('are those of the host, in its order, each once', () => {
    assert.deepEqual(tags(['ar', 'sv', 'en', 'ar-EG', 'EN']), ['ar', 'sv', 'en']);
  });

  it('are Swedish alone where none is known', () => {
    assert.deepEqual(tags(['xx']), ['sv']);
  });

  it('are found by what a page says of itself', () => {
    assert.equal(findLanguage('ar-EG', known)?.tag, 'ar');
    assert.equal(findLanguage('fi-FI', known)?.tag, 'fi');
    assert.equal(findLanguage('fil', known), undefined);
    assert.equal(findLanguage('', known), undefined);
  });

  it('are all known: none is named without facts', () => {
    assert.deepEqual(
      ['sv', ...translated.map(({tag}) => tag)],
      known.map(({tag}) => tag),
    );
  });

  it('are each named in itself, and none but Swedish claims to be reviewed without saying by whom', () => {
    for (const {tag, autonym, reviewed} of translated) {
      assert.match(autonym, /\S/, tag);
      if (reviewed) assert.match(reviewed.date, /^\d{4}-\d{2}-\d{2}$/, tag);
    }
  });
});
