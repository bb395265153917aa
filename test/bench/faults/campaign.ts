/**
 * Many submissions by the element's own code, through every fault, against the real receiver as it is killed and started
 * again; then what the people were told is held against what is on disk.
 */
import {setTimeout as pause} from 'node:timers/promises';
import {prepareReport, type PreparedReport} from '../../../src/submission/prepare.js';
import type {Report} from '../../../src/submission/payload-schema.js';
import type {Outcome} from '../../../src/submission/outcome.js';
import {submit} from '../../../src/submission/submit.js';
import {newReportId} from '../../../src/submission/report-id.js';
import {sampleReports} from '../../../demo/contract/samples.js';
import {configOf} from '../../support/samples.js';
import {ReceiverProcess} from '../../support/server/receiver-process.js';
import {FaultProxy} from './fault-proxy.js';
import {likeAPage, speed} from './page.js';
import {journeyFrom, pick, pureJourneys, randomFrom, type Fault, type Journey, type Random} from './plan.js';

export interface Settings {
  readonly seed: number;
  readonly submissions: number;
  readonly atOnce: number;
  readonly kills: number;
}

type StoredReport = ReturnType<ReceiverProcess['reports']>[number];

interface Told {
  readonly report: PreparedReport;
  readonly outcome: Outcome;
  readonly sends: number;
}

export interface Figures {
  readonly received: number;
  readonly notConfirmedButStored: number;
  readonly notConfirmedNotStored: number;
  readonly notSent: number;
  readonly stored: number;
  readonly kills: number;
  /** Presses of "Försök igen". */
  readonly retries: number;
  readonly met: ReadonlyMap<Fault, number>;
  /** Each is one too many. */
  readonly wrongs: {
    /** A receipt, and no report on disk. */
    readonly lost: number;
    /** More than one on disk. */
    readonly doubled: number;
    /** A receipt that is not the stored report's. */
    readonly falseReceipts: number;
    /** Told "not sent", and yet on disk. */
    readonly saidNotSent: number;
    /** On disk in other words than were sent. */
    readonly changed: number;
    /** On disk and sent by nobody. */
    readonly strangers: number;
  };
}

/** A person who presses "Försök igen" a few times, with the same key and the same bytes, and then gives up. */
async function send(
  report: PreparedReport,
  {patience, stopAfter}: Journey,
  random: Random,
  fate: Fate,
): Promise<Told> {
  let earlier = false;
  for (let sends = 1; ; sends++) {
    const stop = new AbortController();
    const stopping = stopAfter === undefined ? undefined : pause(stopAfter).then(() => stop.abort());
    const outcome = await submit(report, earlier, stop.signal);
    await stopping;
    if ('receipt' in outcome || !outcome.failure.retryable || sends > patience)
      return {report, outcome, sends};
    earlier = outcome.failure.mayHaveArrived;
    await pause(random() * 400);
    // Some come back to it later.
    if (random() < 0.5) await fate.settled();
  }
}

/** The receiver's life: killed without warning, evenly over the run, and started again on the same database. */
class Fate {
  kills = 0;
  #mayBegin = 0;
  #isDown = false;
  readonly #receiver: ReceiverProcess;
  readonly #every: number;

  constructor(receiver: ReceiverProcess, every: number) {
    this.#receiver = receiver;
    this.#every = every;
  }

  /** While it is down a few more people begin; the rest come later, or a slow start would be all that is measured. */
  async admit(begun: number): Promise<void> {
    if (begun >= this.#every * (this.kills + 1) && !this.#isDown) void this.#killAndRestart();
    while (this.#isDown && this.#mayBegin-- <= 0) await pause(20);
  }

  async #killAndRestart(): Promise<void> {
    this.#isDown = true;
    this.#mayBegin = 5;
    await this.#receiver.kill();
    await this.#receiver.restart();
    this.kills++;
    this.#isDown = false;
  }

  async settled(): Promise<void> {
    while (this.#isDown) await pause(20);
  }
}

function compare(told: readonly Told[], stored: readonly StoredReport[]) {
  const byId = new Map<string, StoredReport[]>();
  for (const row of stored) {
    // By the report's own words, whatever key the receiver has filed it under.
    const {id} = JSON.parse(row.body) as {id: string};
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const wrongs = {lost: 0, doubled: 0, falseReceipts: 0, saidNotSent: 0, changed: 0, strangers: 0};
  const counts = {received: 0, notConfirmedButStored: 0, notConfirmedNotStored: 0, notSent: 0};
  for (const {report, outcome} of told) {
    const rows = byId.get(report.id) ?? [];
    const [row] = rows;
    byId.delete(report.id);
    if (rows.length > 1) wrongs.doubled++;
    if (row && row.body !== new TextDecoder().decode(report.body)) wrongs.changed++;
    if ('receipt' in outcome) {
      counts.received++;
      const isIts = 'reference' in outcome.receipt && outcome.receipt.reference === row?.reference;
      if (!row) wrongs.lost++;
      else if (
        !isIts ||
        !('receivedAt' in outcome.receipt) ||
        outcome.receipt.receivedAt !== row.receivedAt
      ) {
        wrongs.falseReceipts++;
      }
    } else if (outcome.failure.mayHaveArrived) {
      if (row) counts.notConfirmedButStored++;
      else counts.notConfirmedNotStored++;
    } else {
      counts.notSent++;
      if (row) wrongs.saidNotSent++;
    }
  }
  wrongs.strangers = byId.size;
  return {...counts, wrongs};
}

export async function campaign({seed, submissions, atOnce, kills}: Settings): Promise<Figures> {
  const {largest: _, ...samples} = sampleReports();
  const reports = Object.values(samples) as [Report, ...Report[]];
  const receiver = await ReceiverProcess.start('https://www.example.se', {});
  // A try may take 30 s of the fast clock; what is slower than that comes too late.
  const proxy = new FaultProxy(() => receiver.address.url, (30_000 / speed) * 1.3);
  const endpoint = await proxy.start();
  const config = configOf({endpoint});
  const restore = likeAPage();
  const fate = new Fate(receiver, Math.ceil(submissions / (kills + 1)));
  try {
    const told: Told[] = [];
    let next = 0;
    const person = async () => {
      while (next < submissions) {
        await fate.admit(next);
        if (next >= submissions) return;
        const number = next++;
        // A seed for each, so that who goes first does not change what happens to whom.
        const random = randomFrom(seed + Math.imul(number, 0x9e3779b1));
        const report = prepareReport({...pick(random, reports), id: newReportId()}, config, endpoint);
        const journey = pureJourneys[number] ?? journeyFrom(random);
        proxy.plan(report.id, journey.faults);
        told.push(await send(report, journey, random, fate));
      }
    };
    await Promise.all(Array.from({length: atOnce}, person));
    await fate.settled();
    const stored = receiver.reports();
    const retries = told.reduce((sum, {sends}) => sum + sends - 1, 0);
    return {...compare(told, stored), stored: stored.length, kills: fate.kills, retries, met: proxy.met};
  } finally {
    restore();
    proxy.stop();
    await receiver.stop();
  }
}
