/**
 * What a person remembers of what they wrote, kept apart from the form's own state: what the form must still know, and what
 * it must have let go of.
 */

export type Remembered = string | boolean | readonly string[];

interface Person {
  readonly facts: Map<string, Remembered>;
  readonly guardians: Person[];
}

const nobody = (guardians: Person[] = []): Person => ({facts: new Map(), guardians});
const first = (): Person => nobody([nobody()]);

const isNothing = (value: Remembered): boolean =>
  value === false || (typeof value === 'string' && value.trim() === '');

const isEmpty = ({facts, guardians}: Person): boolean =>
  [...facts.values()].every((value) => !Array.isArray(value) && isNothing(value)) && guardians.every(isEmpty);

const kept = (people: readonly Person[]): Person[] =>
  people.filter((person, index) => !isEmpty(person) || (index === 0 && people.every(isEmpty)));

const copyOf = ({facts}: Person): Person => ({facts: new Map(facts), guardians: []});

export class Memory {
  #facts = new Map<string, Remembered>();
  #subjects: Person[] = [first()];

  get(name: string): Remembered | undefined {
    const [place, key] = this.#placeOf(name);
    return place?.get(key);
  }

  set(name: string, value: Remembered): void {
    const was = this.#facts.get('role');
    const [place, key] = this.#placeOf(name);
    place?.set(key, value);
    if (name === 'role' && value !== was) this.#roleChanged(was, value);
  }

  /** @param list `subjects` or `subjects.0.guardians` */
  added(list: string): void {
    if (list === 'subjects') this.#subjects.push(first());
    else this.#guardiansOf(list).push(nobody());
  }

  removed(list: string, index: number): void {
    (list === 'subjects' ? this.#subjects : this.#guardiansOf(list)).splice(index, 1);
  }

  sameGuardians(list: string): void {
    const [one] = this.#subjects;
    this.#guardiansOf(list).splice(0, Infinity, ...(one?.guardians ?? []).map(copyOf));
  }

  /** "Fortsätt" from where people are described: nobody is kept of whom nothing is said. */
  wentOn(): void {
    for (const {guardians} of this.#subjects) guardians.splice(0, Infinity, ...kept(guardians));
    this.#subjects = kept(this.#subjects);
  }

  forgetAll(): void {
    this.#facts = new Map();
    this.#subjects = [first()];
  }

  #roleChanged(was: Remembered | undefined, role: Remembered): void {
    if (was === 'self' && role !== 'self') {
      this.#subjects = [first()];
      this.#facts.delete('concern.safeContact');
    }
    if (role !== 'anonymous') return;
    for (const name of [...this.#facts.keys()]) if (name.startsWith('reporter.')) this.#facts.delete(name);
  }

  #guardiansOf(list: string): Person[] {
    return this.#subjects[Number(list.split('.')[1])]?.guardians ?? [];
  }

  #placeOf(name: string): readonly [Map<string, Remembered> | undefined, string] {
    const [, subject, guardian, key] = /^subjects\.(\d+)\.(?:guardians\.(\d+)\.)?(\w+)$/.exec(name) ?? [];
    if (subject === undefined || key === undefined) return [this.#facts, name];
    const person = this.#subjects[Number(subject)];
    return [(guardian === undefined ? person : person?.guardians[Number(guardian)])?.facts, key];
  }
}
