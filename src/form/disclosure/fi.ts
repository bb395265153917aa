/** Finnish: how a writer tells who they are. The possessive suffix -ni, -mme says whose it is. */
import type {Language} from './language.js';

export const fi: Language = {
  words: {
    mine: '\\p{L}{0,10}(?:ni|mme)(?:kin|kaan|kään)?',
    size: '(?:(?:pikku|iso|puoli|entinen|ex|työ|koulu|luokka|tyttö|poika|lapsen|bonus|avo|kummi)-?){0,2}',
    kin:
      '(?:ty(?:tär|ttär)|poik|poj|äiti|äid|isä|vel(?:i|j)|sisko|siska|sisar|mies|mieh|vaimo|puoliso|naapur|ystäv|kaver|' +
      'tover|kolleg|oppila|potila|asiakka|laps|last|vanhem|mummo|ukki|vaari|täti|täd|setä|sed|eno|serk|kummi|anop|' +
      'miniä|vävy|vuokrala|sukul|tuttav|perhe)',
    tie: '(?:täti|setä|eno|mummo|ukki|vaari|isä|äiti|veli|sisko|serkku|naapuri|ystävä|kaveri|kummi|vaimo|mies|sukulainen|omainen|vuokranantaja|valmentaja|opettaja)(?:nsa|nsä)?',
    occupation:
      '(?:\\p{L}{1,14})?(?:opettaja|hoitaja|lääkäri|kuraattori|psykologi|poliisi|rehtori|ohjaaja|valmentaja|kuljettaja|siivooja|vartija|terapeutti|kätilö|avustaja|pappi|myyjä)',
  },
  patterns: {
    name: ['(?:minun )?nimeni on{named}', 'olen nimeltäni{named}', 'minua kutsutaan{named}'],
    address: [
      '(?:asun|asumme)(?! pelossa| kaukana){rest}',
      '(?:asun(?:to|no)|koti|kodi|talo|parvek|ikkun|osoite|osoittee|piha|rap|keittiö|huone|sein|ov|oves|luona){mine}',
    ],
    workplace: [
      '(?:työskentelen|työskentelemme|opetan){rest}',
      '(?:olen|olemme) töissä{rest}',
      '(?:työpaik|työs|työ|koulus|luoka|luokas|toimisto|osasto|päiväko){mine}',
      'olen {occupation}',
      '{occupation}na (?:näen|olen|tapaan)',
    ],
    relation: [
      '(?:entinen |entiseni |paras |vanha |nuorin |vanhin ){0,2}{size}{kin}{mine}',
      'olen (?:\\p{L}{2,15}n )?{size}{tie}(?: kanssa)?',
      'olemme (?:sukua|naapureita|ystäviä|työkavereita|naimisissa|eronneet)',
      '(?:naapurina|tätinä|setänä|enona|mummona|ystävänä|isänä|äitinä) (?:näen|olen|haluan|kuulen)',
    ],
  },
  says: '(?:sanoi|sanoo|kertoi|kertoo|huusi|huutaa|kirjoitti|kysyi|kuiskasi|vastasi)',
  saidAfter: '(?:sanoi|kertoi|huusi|kuiskasi) (?:hän|tyttö|poika|lapsi)',
  writer: '(?:minä|me)',
  own: '(?:numeroni|puhelinnumeroni|minut|minulle|sähköpostini|henkilötunnukseni)',
  theirs: '(?:hänen|heidän|\\p{L}{2,20}n (?:\\p{L}{0,9}numero|puhelin|sähköposti|henkilötunnus)\\p{L}{0,6})',
  greetings: '(?:(?:ystävällisin |parhain |lämpimin )?terveisin|terv\\.?|yst\\. ?terv\\.?|kiitos|kiittäen)',
};
