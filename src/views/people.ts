/** Fields person by person: each child, and each of its guardians, under a heading of its own. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from '../form/flow.js';
import {hasRoomIn} from '../form/paths.js';
import type {Situation} from '../form/question.js';
import {mayBeSeveral, subjectsOf} from '../form/rules.js';
import type {ScreenName} from '../form/steps.js';
import {buttonTexts, peopleTexts} from '../text/interface-texts.js';
import type {Actions} from './actions.js';
import {headingView} from './heading.js';

export interface PeopleProps {
  readonly screen: ScreenName;
  readonly situation: Situation;
  readonly fields: readonly Field[];
  readonly level: number;
  readonly actions: Actions;
  readonly fieldView: (field: Field) => unknown;
}

const button = (text: string, onClick: () => void, className = 'secondary'): TemplateResult =>
  html`<button type="button" class=${className} @click=${onClick}>${text}</button>`;

/** A blank line is no name, nor is one typed before the child was marked as not born. */
const childHeading = ({situation, screen}: PeopleProps, index: number): string => {
  const child = situation.answers.subjects[index];
  const name = child?.unborn ? undefined : child?.name?.trim();
  return name && screen !== 'persons'
    ? peopleTexts.namedChild(index + 1, name)
    : peopleTexts.child(index + 1);
};

function guardianView(props: PeopleProps, subject: number, guardian: number, count: number): TemplateResult {
  const {fields, level, screen, actions, fieldView} = props;
  const own = fields.filter((field) => field.subject === subject && field.guardian === guardian);
  const list = `subjects.${subject}.guardians`;
  const number = guardian + 1;
  return html`<div class="person guardian" role="group" aria-labelledby="${list}.${guardian}-heading">
    ${headingView({
      level: level + 1,
      text: peopleTexts.guardian(number),
      className: 'person-heading',
      id: `${list}.${guardian}-heading`,
    })}
    ${own.map(fieldView)}
    ${
      screen === 'guardians' && count > 1
        ? button(peopleTexts.removeGuardian(number), () => actions.removePerson(list, guardian), 'link')
        : nothing
    }
  </div>`;
}

function guardiansView(props: PeopleProps, subject: number): TemplateResult {
  const {fields, screen, situation, actions} = props;
  const guardians = situation.answers.subjects[subject]?.guardians ?? [];
  if (!fields.some((field) => field.subject === subject && field.guardian !== undefined)) return html``;
  const list = `subjects.${subject}.guardians`;
  return html`
    ${
      screen === 'guardians' && subject > 0
        ? button(buttonTexts.sameGuardians(), () => actions.copy('subjects.0.guardians', list))
        : nothing
    }
    ${guardians.map((_, guardian) => guardianView(props, subject, guardian, guardians.length))}
    ${
      screen === 'guardians' && hasRoomIn(situation.answers, list)
        ? button(buttonTexts.addGuardian(), () => actions.addPerson(list))
        : nothing
    }
  `;
}

function childView(props: PeopleProps, subject: number, count: number): TemplateResult {
  const {fields, level, screen, actions, fieldView} = props;
  const own = fields.filter((field) => field.subject === subject && field.guardian === undefined);
  const id = `subjects.${subject}-heading`;
  return html`<div class="person" role=${count > 1 ? 'group' : nothing} aria-labelledby=${count > 1 ? id : nothing}>
    ${
      count > 1
        ? headingView({level, text: childHeading(props, subject), className: 'person-heading', id})
        : nothing
    }
    ${own.map(fieldView)} ${guardiansView({...props, level: count > 1 ? level : level - 1}, subject)}
    ${
      screen === 'persons' && count > 1
        ? button(
            peopleTexts.removeChild(subject + 1),
            () => actions.removePerson('subjects', subject),
            'link',
          )
        : nothing
    }
  </div>`;
}

export function peopleView(props: PeopleProps): TemplateResult {
  const {screen, situation, actions} = props;
  const subjects = subjectsOf(situation);
  if (!props.fields.some((field) => field.subject !== undefined)) return html``;
  return html`
    ${subjects.map((_, subject) => childView(props, subject, subjects.length))}
    ${
      screen === 'persons' && mayBeSeveral(situation) && hasRoomIn(situation.answers, 'subjects')
        ? button(buttonTexts.addChild(), () => actions.addPerson('subjects'))
        : nothing
    }
  `;
}
