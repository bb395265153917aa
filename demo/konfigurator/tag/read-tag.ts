/** What stands on a tag, already taken apart → a draft to go on with, and what the editor should know was not understood. */
import {variants} from '../../../src/form/answers.js';
import {firstDraft, hoursNames, isAttributeName, isHoursName, type Draft, type PlainName} from '../draft.js';
import {readHours} from '../hours/read-hours.js';
import {fallbackOf} from './write-tag.js';

/** Text only: nothing of it is run or rendered. */
export interface FoundTag {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Of the fallback, without its markup. */
  readonly text: string;
  /** Of the slots that hold something. */
  readonly slots: readonly string[];
  /** Of the script, where it stood beside the tag. */
  readonly script?: {readonly src: string; readonly isModule: boolean; readonly hasIntegrity: boolean};
  readonly styles: readonly string[];
}

export interface ReadTag {
  readonly draft: Draft;
  readonly notes: readonly string[];
}

/** What the CMS or the page puts there, and does not hinder anything. */
const harmless = /^(?:id|class|lang|dir|slot|title|role|hidden|style|part|data-.*|aria-.*)$/;

const choices: Readonly<Partial<Record<PlainName, readonly string[]>>> = {
  'child-age-limit': ['18', '21'],
  anonymous: ['allowed', 'phone-only', 'off'],
  'heading-level': ['1', '2', '3', '4'],
  'exit-shortcut': ['on', 'off'],
  mode: ['live', 'test', 'preview'],
  format: ['json', 'form'],
  acknowledgement: ['json', 'status'],
  credentials: ['omit', 'same-origin', 'include'],
};

/** As the fields have it: a choice by its own spelling, all variants as none. */
function plainValue(name: PlainName, written: string): string | undefined {
  const value = written.trim();
  const allowed = choices[name];
  if (allowed) return allowed.find((one) => one === value.toLowerCase());
  if (name !== 'variants') return value;
  const named = value.split(/[\s,]+/);
  const known = variants.filter((variant) => named.includes(variant));
  return known.length === variants.length ? '' : known.join(' ');
}

const scriptOf = ({script, styles}: FoundTag, themes: readonly string[]): Draft['script'] => {
  // The version's own folder belongs to the file, and comes back with the next one.
  const src = script?.src.replace(/[?#].*$/, '').replace(/oros-anmalan-\d[^/]*\/(?=[^/]*$)/, '');
  const [, folder = firstDraft.script.folder] = /^(.*\/)[^/]*$/.exec(src ?? '') ?? [];
  const styled = styles.map((href) => href.replace(/^.*\//, ''));
  return {
    kind: script?.isModule === false ? 'bundle' : 'module',
    folder,
    hasIntegrity: script?.hasIntegrity ?? firstDraft.script.hasIntegrity,
    theme: themes.find((theme) => styled.includes(theme)) ?? '',
  };
};

/** @param themes the files of the themes there are. */
export function readTag(found: FoundTag, themes: readonly string[]): ReadTag {
  const notes: string[] = [];
  const values: Partial<Record<PlainName, string>> = {};
  const hours = {...firstDraft.hours, 'phone-hours': readHours('')};
  for (const [name, value] of found.attributes) {
    if (!isAttributeName(name)) {
      if (!harmless.test(name)) notes.push(`Attributet ${name} finns inte i formuläret och togs inte med.`);
    } else if (isHoursName(name)) hours[name] = readHours(value);
    else {
      const read = plainValue(name, value);
      if (read === undefined) notes.push(`Värdet i ${name} går inte att använda och togs inte med.`);
      else values[name] = read;
    }
  }
  if (!('emergency-number' in values)) values['emergency-number'] = '112';
  for (const slot of found.slots) {
    notes.push(`Innehållet i slot="${slot}" får du själv flytta till den nya taggen.`);
  }
  const asWritten = hoursNames.filter((name) => hours[name].kind === 'written');
  if (asWritten.length > 0) {
    notes.push(
      `Tiderna i ${asWritten.join(' och ')} får inte plats i rader och står kvar som de var skrivna.`,
    );
  }
  const draft = {...firstDraft, values, hours, script: scriptOf(found, themes)};
  const text = found.text.replace(/\s+/g, ' ').trim();
  return {draft: text === fallbackOf(draft) ? draft : {...draft, fallback: text}, notes};
}
