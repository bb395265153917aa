/** Swedish: how a writer tells who they are. */
import type {Language} from './language.js';

export const sv: Language = {
  words: {
    my: 'min|mitt|mina|vår|vårt|våra',
    adjective: '(?:(?:före detta|f\\.? ?d\\.?|egen|eget|två|tre|fyra|fem|\\p{L}{2,14}[ae]) ){0,2}',
    whose: '(?:\\p{L}{2,20}s )?',
    being: 'jag är (?:(?:en|ett|också|själv|faktiskt|även|bara|nära|god|gammal|nämligen|orolig) ){0,3}',
    kin:
      '(?:(?:lill|stor|halv|styv|plast|bonus|svär|gud|tvilling|foster|barn|syskon|syster|bror|ex|mor|far|dag|grann)[aes]?-?){0,2}' +
      '(?:mamm(?:a|or)|papp(?:a|or)|mor|moder|far|fader|förälder|föräldrar|dotter|döttrar|son|söner|barn|ung(?:e|ar)|' +
      'bror|bröder|syster|systrar|syskon|kusin(?:er)?|moster|faster|svåger|svägerska|släkting(?:ar)?|familj|fru|hustru|' +
      'man|make|maka|sambo|särbo|partner|pojkvän|flickvän|fästman|fästmö|ex|kille|tjej|vän|vänner|väninna|kompis(?:ar)?|' +
      'polare|bästis|grann(?:e|ar)|kolleg(?:a|or)|arbetskamrat(?:er)?|jobbar?kompis|chef|elev(?:er)?|student(?:er)?|' +
      'klasskompis(?:ar)?|klasskamrat(?:er)?|lagkamrat(?:er)?|patient(?:er)?|klient(?:er)?|brukare|kund(?:er)?|vårdtagare|' +
      'hyresgäst(?:er)?|hyresvärd|inneboende|bekant|anhörig|barnvakt|kontaktperson|god man)s?',
    occupation:
      '(?:\\p{L}{1,16})?(?:lärare|pedagog|sköterska|skötare|läkare|kurator|psykolog|barnmorska|polis|rektor|ledare|tränare|' +
      'vårdare|assistent|biträde|chaufför|förare|handläggare|sekreterare|terapeut|logoped|präst|diakon|vakt|väktare|' +
      'brandman|vaktmästare|städare|frisör|kock|servitör|kassörska|dagmamma|socionom|mentor|coach|instruktör|volontär)',
    workplace:
      '(?:jobb|arbete|arbetsplats|arbetslag|(?:\\p{L}{1,10})?skola|fritids|avdelning|mottagning|klinik|klass|kontor|butik|' +
      'affär|praktik|yrke|yrkesroll|verksamhet|boende|restaurang|företag|firma|arbetspass|elevgrupp|barngrupp|lag)(?:s|en|et)?',
    work: '(?:arbeta(?:r|t|de)|jobba(?:r|t|de)|praktisera(?:r|de)|vikariera(?:r|de)|extraknäcker)',
    home:
      '(?:\\p{L}{1,12})?(?:lägenhet|hus|villa|balkong|fönster|trappuppgång|trappa|port|gata|tomt|trädgård|kök|sovrum|' +
      'vardagsrum|hall|dörr|vägg|hem|adress|våning|gård|garage|altan|uteplats|bostad|rum|stuga|kvarter|område)(?:s|en|et)?',
    place:
      '(?:på|i|vid|hos|granne|grannar|vägg|bredvid|ovanför|ovanpå|under|nedanför|mitt ?emot|intill|nära|snett|tvärs|bakom|' +
      'högst|längst|några|två|tre|samma|här|där)',
  },
  patterns: {
    name: [
      '(?:jag heter|mitt (?:för|efter)?namn är|jag kallas)(?! inte){named}',
      'jag, {proper}(?=,)',
      '(?:det|det här|detta) är {proper} som skriver',
    ],
    address: [
      '(?:jag|vi)(?: \\p{L}{2,10})? bor(?! inte| kvar| långt)(?: \\p{L}{1,10})? {place}{rest}',
      'bor (?:jag|vi) {place}{rest}',
      'där (?:jag|vi) bor',
      '{my} {adjective}{home}(?: är{rest})?',
      '(?:hemma )?hos (?:mig|oss)(?! på)|(?:hem|in) till (?:mig|oss)|till oss på{rest}',
      'jag hyr{rest}',
      '(?:bor|huset|lägenheten|våningen|villan|flytta(?:de|t) in) (?:\\p{L}{1,10} )?(?:bredvid|ovanför|ovanpå|under|mitt ?emot|intill|bakom) (?:mig|oss)',
    ],
    workplace: [
      '(?:jag|vi)(?: \\p{L}{2,10})? {work}(?: \\p{L}{1,10})? (?:på|som|i|inom|hos|vid|åt)(?! att){rest}',
      '{start}{work} (?:på|som|i|inom|hos|vid|åt)(?! att){rest}',
      '{work} (?:jag|vi) (?:på|som|i|inom|hos|vid|åt){rest}',
      '{my} {adjective}{workplace}(?: som{rest})?',
      '(?:{being}{whose}|{start}som {whose}(?!\\p{L}{2,20} \\p{L}{1,12} man)|jag \\p{L}{2,12} (?:\\p{L}{1,12} )?som |vi ){occupation}(?: på{rest})?',
      'jag (?:är anställd|sitter i kassan|leder|undervisar|vikarierar|städar|kör (?:en |på )?\\p{L}{0,8}(?:skjuts|buss|taxi|ambulans)\\p{L}{0,4})',
      'i min (?:yrkes)?roll|i egenskap av{rest}|hos oss på{rest}',
      'från (?:jobbet|arbetet)(?:,{rest})?',
      'vi (?:här )?på \\p{L}{0,12}(?:skola|fritids|avdelning|mottagning|boende|vårdcentral|akut|jobb|kontor)\\p{L}{0,5}',
    ],
    relation: [
      // One alternative before the long list of kin: each list more takes time to compile.
      '(?:{my} {adjective}|{being}{whose}|{start}som (?!barn)(?!\\p{L}{2,20} \\p{L}{1,12} man){whose}|' +
        'jag \\p{L}{2,12} (?:\\p{L}{1,12} )?som {whose}|(?:jag|mig|oss) som (?:är )?{whose}|{start}är (?=\\p{L}{2,20} (?:till|med) )|' +
        '{greeting}(?:(?:från|en) ){1,2}(?:\\p{L}{2,12} )?){kin}(?: (?:till|med|för|åt))?',
      '{being}(?:\\p{L}{2,20}s )(?:lärare|tränare|ledare|mentor)|jag är (?:tränare|ledare) för',
      '(?:{being}|jag har varit |jag var |{start}(?:är|har varit|var) )(?:släkt|gift|ihop|tillsammans|förlovad|skild|sambo) ?(?:med)?',
      'jag och \\p{L}{2,15}s \\p{L}{2,12} är|(?:mor|far|bror)san|syrran',
      '{start}(?:mamma|pappa|mormor|morfar|farmor|farfar) (?:\\p{L}{1,12} ){1,6}(?:mig|oss|jag)',
      'vi är (?:nära )?(?:släkt|grannar|kollegor|arbetskamrater|vänner|kompisar|gifta|skilda|ihop|syskon|kusiner)',
      'jag (?:passar|tränar|hyr ut)|(?:har|med) (?:delad|gemensam) vårdnad|barn (?:ihop|tillsammans) med (?:henne|honom)',
      'jag går i (?:samma|\\p{L}{2,15}s) klass|samma klass som jag',
    ],
  },
  says: '(?:sa|sade|säger|berätta(?:de|r)|skrek|ropa(?:de|r)|skrev|fråga(?:de|r)|viska(?:de|r)|svara(?:de|r))',
  saidAfter:
    '(?:sa|sade|säger|berättade|skrek|ropade|viskade|svarade) (?:hon|han|hen|barnet|pojken|flickan|tjejen|killen|sonen|dottern)',
  writer: '(?:jag|vi)',
  own: '(?:mitt|min|mig)',
  theirs:
    '(?:hans|hennes|deras|sitt|sin|\\p{L}{2,20}s (?:mobil|telefon|mejl|mail|e-?post|person|nummer)\\p{L}{0,10}|(?:han|hon|barnet|pojken|flickan) (?:är född|nås|har nummer)\\p{L}{0,3})',
  greetings:
    '(?:(?:med )?(?:vänlig(?:a)?|bästa|varma|många|hjärtliga)? ?hälsning(?:ar|en)?|mvh|m\\.v\\.h\\.?|v\\.?h|hälsar|vänligen|högaktningsfullt|tack på förhand|kram(?:ar)?|tack)',
};
