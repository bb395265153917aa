/** Every report that the form can send gets a receipt, and a receipt that says what is true. */
import {bodyOf, formOf, type Format} from '../bodies.js';
import {fails, unless, untried, type Check, type Group} from '../check.js';
import {inWords, type Kit} from '../kit.js';

const lost = 'Den som skickar får veta att det inte är bekräftat, och ringer eller skickar igen.';

/** Title → which samples. */
const kinds: readonly (readonly [id: string, title: string, picks: (name: string) => boolean])[] = [
  ['cells', 'De sexton formulären, helt ifyllda', (name) => /^(child|adult|older|addiction)-/.test(name)],
  ['unborn', 'Ett barn som inte är fött', (name) => name.startsWith('unborn')],
  ['several', 'Flera barn i en anmälan', (name) => name === 'several-children'],
  ['arabic', 'Text på arabiska', (name) => name === 'arabic'],
  ['emoji', 'Emoji, citattecken och tecken som betyder något i HTML', (name) => name === 'emoji'],
  ['largest', 'Den största anmälan som formuläret rymmer (1,3 MiB)', (name) => name === 'largest'],
  ['least', 'Den minsta anmälan', (name) => name === 'as-little-as-possible'],
];

const isOther = (name: string): boolean => !kinds.some(([, , picks]) => picks(name));

async function receives(kit: Kit, format: Format, picks: (name: string) => boolean) {
  const names = Object.keys(kit.samples).filter(picks);
  const faults = new Map<string, string[]>();
  for (const name of names) {
    const report = kit.fresh(name);
    const {answer} = await kit.send(report, bodyOf(format, report));
    if (!kit.counts(answer)) faults.set(inWords(answer), [...(faults.get(inWords(answer)) ?? []), name]);
  }
  const told = [...faults].map(([answer, failed]) =>
    names.length === 1 ? answer : `${answer} (${failed.length} av ${names.length}: ${failed.join(', ')})`,
  );
  return names.length === 0 ? fails('inga exempel') : unless(told);
}

const receiving = (format: Format): readonly Check[] =>
  [...kinds, ['others', 'Övriga exempel', isOther] as const].map(([id, title, picks]) => ({
    id: `receive.${format}.${id}`,
    level: 'must',
    title,
    why: `200 eller 201 med kvitto, eller 202 med status "queued". ${lost}`,
    run: (kit) => receives(kit, format, picks),
  }));

/** Fields beside `report` are a convenience and may say anything. */
const reportRules: Check = {
  id: 'receive.form.report-rules',
  level: 'must',
  title: 'Fältet report gäller, vad andra fält än säger',
  why: 'report är anmälan. De andra fälten kan ha bytt namn eller fallit bort på vägen, och får inte stoppa den.',
  run: async (kit) => {
    const report = kit.fresh('child-private');
    const body = formOf(Buffer.from(JSON.stringify(report)), [
      ['subjects_0_name', 'x'],
      ['version', '2'],
      ['okänt', 'x'],
    ]);
    const {answer} = await kit.send(report, body);
    return unless(kit.counts(answer) ? [] : [inWords(answer)]);
  },
};

const receipts: readonly Check[] = [
  {
    id: 'receipt.status',
    level: 'must',
    title: 'Kvittot säger samma sak som statuskoden',
    why: '202 hör ihop med "queued", 200 och 201 med "received" eller "delivered". Annars lovar vi något som inte har hänt.',
    run: async (kit) => {
      const sent = kit.received.filter(({receipt}) => receipt);
      const faults = sent.flatMap(({answer, receipt}) => {
        if (answer.kind === 'none' || answer.status === 409 || !receipt) return [];
        const agrees = (answer.status === 202) === (receipt.status === 'queued');
        return agrees ? [] : [`${answer.status} med "${receipt.status}"`];
      });
      return sent.length === 0 ? untried('inga kvitton') : unless(faults);
    },
  },
  {
    id: 'receipt.references',
    level: 'must',
    title: 'Varje anmälan har en egen referens',
    why: 'Personen läser upp referensen i telefon. Två anmälningar får inte ha samma.',
    run: async (kit) => {
      const references = new Map<string, string>();
      for (const {report, receipt} of kit.received) if (receipt) references.set(report.id, receipt.reference);
      if (references.size < 2) return untried('för få kvitton');
      const doubled = references.size - new Set(references.values()).size;
      return unless(doubled === 0 ? [] : [`${doubled} av ${references.size} delar referens med en annan`]);
    },
  },
  {
    id: 'receipt.time',
    level: 'should',
    title: 'receivedAt är en tid enligt ISO 8601, och den är nu',
    why: 'Tiden visas på kvittot, och lagens tider räknas från den.',
    run: async (kit) => {
      const times = kit.received.flatMap(({receipt}) => receipt?.receivedAt ?? []);
      const wrong = times.filter((time) => {
        const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(time);
        return !isTime || Math.abs(Date.parse(time) - Date.now()) > 86_400_000;
      });
      return times.length === 0 ? untried('inga kvitton') : unless(wrong);
    },
  },
  {
    id: 'receipt.no-store',
    level: 'should',
    title: 'Kvittot sparas inte på vägen (Cache-Control: no-store)',
    why: 'Att någon har anmält ska inte ligga kvar i en cache.',
    run: async (kit) => {
      const kept = kit.received.some(
        ({answer}) =>
          answer.kind === 'answered' && !String(answer.headers['cache-control'] ?? '').includes('no-store'),
      );
      return kit.received.length === 0
        ? untried('inget togs emot')
        : unless(kept ? ['Cache-Control saknar no-store'] : []);
    },
  },
  {
    id: 'receipt.no-cookie',
    level: 'should',
    title: 'Svaret sätter ingen kaka',
    why: 'En kaka binder ihop den som är anonym med nästa besök.',
    run: async (kit) =>
      unless(
        kit.answers.some((answer) => answer.kind === 'answered' && answer.headers['set-cookie'])
          ? ['svaret har Set-Cookie']
          : [],
      ),
  },
  {
    id: 'receipt.quick',
    level: 'should',
    title: 'Svaren kommer inom fem sekunder',
    why: 'Efter 30 sekunder ger formuläret upp försöket och säger att det inte är bekräftat.',
    run: async (kit) => {
      const times = kit.answers.flatMap((answer) => (answer.kind === 'answered' ? answer.milliseconds : []));
      const slowest = Math.max(0, ...times);
      return unless(slowest > 5000 ? [`som längst ${(slowest / 1000).toFixed(1)} s`] : []);
    },
  },
];

export const receivingGroups = (formats: readonly Format[]): readonly Group[] => [
  ...formats.map((format) => ({
    title: format === 'json' ? 'Tar emot, som JSON' : 'Tar emot, som formulär (format="form")',
    checks: format === 'json' ? receiving(format) : [...receiving(format), reportRules],
  })),
  {title: 'Kvittot', checks: receipts},
];
