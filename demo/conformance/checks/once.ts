/** Exactly once: the same report again, at once, under a used key, and in place of an earlier one. */
import {randomUUID} from 'node:crypto';
import type {Report} from '../../../src/submission/payload-schema.js';
import {bodyOf} from '../bodies.js';
import {fails, holds, unless, untried, type Check, type Finding, type Group} from '../check.js';
import {inWords, type Kit, type Sent} from '../kit.js';

/** As many as a phone with a bad connection and an impatient finger could send. */
const atOnce = 10;

const notReceived = (kit: Kit, sent: readonly Sent[]): readonly string[] =>
  sent.flatMap(({answer}) => (kit.counts(answer) ? [] : [inWords(answer)]));

/** Where the status alone counts there may be no reference to compare: --stored tells then. */
function sameReceipt(sent: readonly Sent[]): Finding {
  const receipts = sent.flatMap(({receipt}) => receipt ?? []);
  const references = new Set(receipts.map(({reference}) => reference));
  if (references.size > 1) return fails(`${references.size} olika referenser för samma anmälan`);
  return references.size === 0
    ? untried('inga kvitton att jämföra; --stored visar om den sparas två gånger')
    : holds;
}

async function again(kit: Kit): Promise<Finding> {
  const report = kit.fresh('child-professional');
  const body = bodyOf(kit.format, report);
  const sent = [await kit.send(report, body), await kit.send(report, body), await kit.send(report, body)];
  const faults = notReceived(kit, sent);
  return faults.length > 0 ? unless(faults) : sameReceipt(sent);
}

async function together(kit: Kit): Promise<Finding> {
  const report = kit.fresh('child-private');
  const body = bodyOf(kit.format, report);
  const sent = await Promise.all(Array.from({length: atOnce}, () => kit.send(report, body)));
  // 409 without a receipt is an honest "not yet": what counts is that one try afterwards gets the receipt.
  const refused = sent.filter(
    ({answer}) => !kit.counts(answer) && !(answer.kind === 'answered' && answer.status === 409),
  );
  const after = await kit.send(report, body);
  const faults = notReceived(kit, [...refused, after]);
  return faults.length > 0 ? unless(faults) : sameReceipt([...sent, after]);
}

async function replaced(kit: Kit): Promise<Finding> {
  const first = await kit.send(kit.fresh('older-private'));
  const report: Report = {...kit.fresh('older-private'), replaces: first.report.id};
  const second = await kit.send(report);
  const faults = notReceived(kit, [first, second]);
  if (faults.length > 0 || !first.receipt) return unless(faults);
  return unless(
    first.receipt.reference === second.receipt?.reference ? ['den nya fick den gamlas referens'] : [],
  );
}

/** A report that was received, and other words under its key. */
async function reuse(kit: Kit) {
  const report = kit.fresh('adult-private');
  const first = await kit.send(report);
  const changed: Report = {...report, concern: {...report.concern, description: 'Helt andra ord.'}};
  const other = await kit.provoke(bodyOf(kit.format, changed), report.id, changed);
  const after = await kit.send(report);
  return {first, other, after};
}

export const onceGroup: Group = {
  title: 'Precis en gång',
  checks: [
    {
      id: 'once.again',
      level: 'must',
      title: 'Samma anmälan igen får samma kvitto',
      why: 'När ett svar kommer bort skickar formuläret samma byte igen, med samma Idempotency-Key. Annars blir det två anmälningar, eller ingen.',
      run: again,
    },
    {
      id: 'once.at-once',
      level: 'must',
      title: `Samma anmälan ${atOnce} gånger samtidigt blir en`,
      why: 'Två försök kan komma fram samtidigt. Låt databasen avgöra med en primärnyckel; att först fråga och sedan spara räcker inte.',
      run: together,
    },
    {
      id: 'once.replaced',
      level: 'must',
      title: 'En ändrad anmälan (replaces) tas emot för sig',
      why: 'Den som ändrar efter "inte bekräftat" skickar en ny anmälan. Den gamla kan ha kommit fram; båda sparas.',
      run: replaced,
    },
    {
      id: 'key.other-body',
      level: 'must',
      title: 'Andra ord under en använd nyckel får inget kvitto',
      why: 'Ett kvitto för ord som inte sparades är en anmälan som försvinner.',
      run: async (kit) => {
        const {first, other} = await reuse(kit);
        if (!kit.counts(first.answer)) return fails(inWords(first.answer));
        return unless(kit.counts(other) ? [inWords(other)] : []);
      },
    },
    {
      id: 'key.first-stays',
      level: 'must',
      title: 'Den första anmälan står kvar när någon annan försöker under dess nyckel',
      why: 'Det som har fått kvitto får aldrig skrivas över.',
      run: async (kit) => {
        const {first, after} = await reuse(kit);
        const faults = notReceived(kit, [first, after]);
        return faults.length > 0 ? unless(faults) : sameReceipt([first, after]);
      },
    },
    {
      id: 'key.other-body-told',
      level: 'should',
      title: 'Det svaret är 422 med en type som slutar på /idempotency-key-reused',
      why: 'Då får personen veta att tjänsten inte kan ta emot anmälan, i stället för att ett fält är fel.',
      run: async (kit) => {
        const {other} = await reuse(kit);
        const {type} = (other.kind === 'answered' ? (other.json ?? {}) : {}) as {type?: unknown};
        const isTold =
          other.kind === 'answered' &&
          other.status === 422 &&
          String(type).endsWith('/idempotency-key-reused');
        return unless(isTold ? [] : [inWords(other)]);
      },
    },
    ...keyChecks(),
  ],
};

function keyChecks(): readonly Check[] {
  const why =
    'Nyckeln är anmälans id. En mottagare som har tappat den, eller läser en annan, kan inte se att ett försök är ett försök till.';
  return [
    {
      id: 'key.missing',
      level: 'should',
      title: 'Utan Idempotency-Key tas inget emot',
      why,
      run: async (kit) => {
        const report = kit.fresh('adult-self');
        kit.refused.add(report.id);
        const answer = await kit.provoke(bodyOf(kit.format, report), null, report);
        if (kit.counts(answer)) kit.refused.delete(report.id);
        return unless(kit.counts(answer) ? [inWords(answer)] : []);
      },
    },
    {
      id: 'key.not-id',
      level: 'should',
      title: 'En annan nyckel än anmälans id tas inte emot',
      why,
      run: async (kit) => {
        const report = kit.fresh('adult-self');
        const answer = await kit.post(bodyOf(kit.format, report), randomUUID(), report);
        return unless(kit.counts(answer) ? [inWords(answer)] : []);
      },
    },
  ];
}
