/** English: how a writer tells who they are. */
import type {Language} from './language.js';

export const en: Language = {
  words: {
    my: 'my|our',
    adjective:
      '(?:(?:best|old|oldest|youngest|older|younger|elder|eldest|elderly|little|big|small|young|own|two|three|four|good|close|dear|late|former|teenage|whole) ){0,2}',
    whose: "(?:(?:his|her|their|(?:the |this )?\\p{L}{2,20}'s) )?",
    being:
      "(?:i am|i'm|im) (?:(?:a|an|the|also|just|only|close|good|old|worried|concerned|actually|myself|one of) ){0,3}",
    kin:
      '(?:(?:step|grand|god|great|half|twin|foster|ex|class|team|room|flat|house)[- ]?){0,2}' +
      '(?:daughter|son|child|children|kid|baby|mother|mum|mom|father|dad|parent|brother|sister|sibling|aunt|auntie|uncle|' +
      'niece|nephew|cousin|grandma|grandpa|granny|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex|family|relative|' +
      'friend|mate|neighbou?r|colleague|co-?worker|boss|employee|student|pupil|tenant|landlord|landlady|lodger|babysitter)' +
      "(?:-in-law)?(?:'?s)?",
    occupation:
      '(?:\\p{L}{1,14} )?(?:teacher|nurse|doctor|counsell?or|psychologist|midwife|police ?(?:man|woman|officer)|principal|headteacher|coach|carer|caregiver|assistant|driver|therapist|social worker|priest|pastor|guard|firefighter|paramedic|cleaner|hairdresser|cook|waiter|waitress|cashier|volunteer|youth worker|nanny|caretaker|shop ?keeper)',
    workplace:
      '(?:work(?:place)?|job|office|school|preschool|nursery|kindergarten|clinic|ward|hospital|shop|store|class(?:room)?|practice|unit|department|shift|restaurant|company|team|patients?|clients?|customers?)',
    home: '(?:(?:kitchen|bedroom|living room|bathroom|front|back) )?(?:flat|house|home|apartment|window|balcony|door|stairwell|staircase|street|building|garden|wall|ceiling|place|address|room|yard|hallway|porch|neighbou?rhood|block)',
    place:
      '(?:at|in|on|next|near|above|below|upstairs|downstairs|across|opposite|beside|by|behind|under|over|two|three|a few|close|right)',
  },
  patterns: {
    name: [
      "(?:my (?:full |first |last |sur)?name(?: is|'s)|(?:i am|i'm) called){named}",
      'i, {proper}(?=,)',
      'this is {proper} (?:writing|speaking)',
    ],
    address: [
      "(?:i|we)(?: \\p{L}{2,10}| am|'m|'re| are)? liv(?:e|ing)(?! in fear| with fear| far)(?: \\p{L}{1,10})? {place}{rest}",
      'where (?:i|we) live|i rent{rest}',
      '(?:couple|family|man|woman|people|flat|house|apartment) (?:opposite|next to|above|below|beside|across from) (?:me|us)',
      '{my} {adjective}{home}(?: is{rest})?',
      '(?:stay|stays|staying|sleeps|here) with (?:me|us)|liv(?:es|ing) (?:next to|opposite|above|below|across from) (?:me|us)',
    ],
    workplace: [
      "(?:i|we)(?: \\p{L}{2,10}| am|'m)? work(?:ed|ing)?(?: \\p{L}{1,10})? (?:at|as|in|for|with|on){rest}",
      '{start}work(?:ing)?(?: \\p{L}{1,10})? (?:at|as|in|for){rest}',
      "(?:i am|i'm) employed(?: \\p{L}{2})?{rest}",
      '{my} {adjective}{workplace}(?: as{rest})?',
      '(?:{being}{whose}|{start}as (?:an?|his|her|their) (?!\\p{L}{2,14},? (?:you|one))|i \\p{L}{2,12} (?:\\p{L}{1,12} )?as an? |we ){occupation}s?',
      'i (?:teach|coach|run the|drive (?:the|a|her|his|their) (?:\\p{L}{1,8} )?(?:bus|taxi|ambulance)|clean (?:at|for|her|his|their))',
    ],
    relation: [
      // One alternative before the long list of kin: each list more takes time to compile.
      '(?:(?:one of )?{my} {adjective}(?:ex-)?|{being}{whose}|(?:me, |being )(?:an? )?{whose}|' +
        "{start}as (?:an?|his|her|their|the \\p{L}{2,20}'s) (?!\\p{L}{2,14},? (?:you|one))|" +
        '{greeting}(?:(?:from|an?) ){1,2}(?:\\p{L}{2,12} )?){kin}(?: (?:of|to|with))?',
      "{being}(?:his|her|their|the \\p{L}{2,20}'s) (?:teacher|coach|nurse|doctor|carer|landlord|nanny)",
      "(?:{being}|(?:i have|i've|i was) (?:been )?)(?:married|engaged|related)(?: to)?",
      '(?:her|his|their) \\p{L}{2,10} and (?:i|me) (?:are|were|have|both)',
      '{start}(?:mum|mom|dad|grandma|grandpa) (?:\\p{L}{1,12} ){1,6}(?:me|us|i)',
      'we are (?:related|neighbou?rs|colleagues|friends|married|divorced|cousins|siblings|relatives)',
      'i (?:babysit|coach (?:him|her|them))|shared? custody|same class as me',
    ],
  },
  says: '(?:said|says|told|tells|shouted|yelled|screamed|wrote|asked|whispered|answered|replied)',
  saidAfter:
    '(?:(?:she|he|the (?:boy|girl|child|kid)) (?:said|says|told|shouted|whispered)|(?:said|says) (?:she|he|the (?:boy|girl|child|kid)))(?! that)',
  writer: '(?:i|we)',
  own: '(?:my|me)',
  theirs: "(?:his|her|their|\\p{L}{2,20}'s)",
  greetings:
    '(?:(?:with )?(?:kind|best|warm|many)? ?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|thank you|thanks|cheers|love)',
};
