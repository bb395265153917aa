/**
 * The floor that the element is held against: the same first four screens by hand, without a library. Labels, hints, groups,
 * an error summary, focus on each new heading, answers kept when going back: what anyone would need who wrote it well.
 */
import {screens} from './screens.js';
import {styles} from './styles.js';

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => escapes[character]);

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const described = ({name, hint}, problem) => {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return ids && `aria-describedby="${ids}"`;
};

const notes = ({name, hint}, problem) =>
  (hint ? `<p class="hint" id="${name}-hint">${escaped(hint)}</p>` : '') +
  (problem ? `<p class="problem" id="${name}-problem">${escaped(problem)}</p>` : '');

const option = (type, id, name, value, text, isChosen) =>
  `<label class="option"><input type="${type}" id="${id}" name="${name}" value="${value}" autocomplete="off"${isChosen ? ' checked' : ''}><span>${escaped(text)}</span></label>`;

function choice(field, answer, problem) {
  const {name, label, options} = field;
  const rows = options.map(([value, text], index) =>
    option('radio', index ? `${name}-${value}` : name, name, value, text, answer === value),
  );
  return `<fieldset class="field${problem ? ' has-problem' : ''}" role="radiogroup" ${described(field, problem)}${problem ? ' aria-invalid="true"' : ''}>
    <legend class="label">${escaped(label)}</legend>${notes(field, problem)}${rows.join('')}</fieldset>`;
}

function line(field, answer = '', problem) {
  const {name, label, width = '', type = 'text', inputmode} = field;
  return `<div class="field${problem ? ' has-problem' : ''}"><label class="label" for="${name}">${escaped(label)}</label>${notes(field, problem)}
    <input class="input ${width}" id="${name}" name="${name}" type="${type}" ${inputmode ? `inputmode="${inputmode}"` : ''} autocomplete="off" spellcheck="false" ${described(field, problem)} value="${escaped(answer)}"></div>`;
}

function fieldHtml(field, answer, problem) {
  if (field.options) return choice(field, answer, problem);
  if (!field.flag) return line(field, answer, problem);
  return `<div class="field">${option('checkbox', field.name, field.name, 'true', field.label, answer)}</div>`;
}

const summary = (problems) =>
  problems.length === 0
    ? ''
    : `<div class="summary" tabindex="-1" role="group" aria-labelledby="summary-heading"><h4 id="summary-heading">Kontrollera de här svaren</h4>
      <ul>${problems.map(({name, missing}) => `<li><button type="button" class="link" data-to="${name}">${escaped(missing)}</button></li>`).join('')}</ul></div>`;

const intro = `
  <p>Det räcker att du är orolig. Vi på socialtjänsten bedömer vad som behöver göras. Du anmäler din oro. Du anklagar ingen.</p>
  <h4>Innan du börjar</h4>
  <ul><li>Det tar ungefär tio minuter. Hoppa över det du inte vet.</li>
  <li>Bra att ha till hands: namn, ålder och adress på den det gäller. För ett barn också skolan.</li>
  <li>Inget sparas på vägen. Stänger eller lämnar du sidan försvinner det du har skrivit.</li>
  <li>Osäker? Ring och fråga. Du behöver inte säga vem det gäller.</li></ul>
  <div class="note"><h4>Om du måste lämna sidan snabbt</h4>
  <p>Tryck på Lämna sidan snabbt. Då försvinner det du har skrivit och en annan sida öppnas.</p>
  <p>Besöket kan ändå synas i webbläsarens historik och i nätverket.</p></div>`;

customElements.define(
  'oros-floor',
  class extends HTMLElement {
    #screen = 0;
    #answers = {};
    #problems = [];

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#next();
      });
      root.addEventListener('input', ({target}) => this.#answer(target));
      root.addEventListener('click', ({target}) => this.#clicked(target));
      this.#render();
    }

    #answer({name, type, checked, value}) {
      this.#answers[name] = type === 'checkbox' ? checked : value;
    }

    #clicked(target) {
      const button = target.closest('button');
      if (button?.matches('.exit')) location.replace('https://www.smhi.se/');
      else if (button?.matches('.back')) this.#show(this.#screen - 1);
      else if (button?.dataset.to) this.shadowRoot.getElementById(button.dataset.to).focus();
    }

    #next() {
      const {fields} = screens[this.#screen];
      const problems = fields.filter(({name, missing}) => missing && !this.#answers[name]);
      if (problems.length === 0) return this.#show(Math.min(this.#screen + 1, screens.length - 1));
      this.#problems = problems;
      this.#render();
      this.shadowRoot.querySelector('.summary').focus();
    }

    #show(screen) {
      this.#screen = screen;
      this.#problems = [];
      this.#render();
      this.shadowRoot.querySelector('#step-heading').focus();
    }

    #contact() {
      const phone = escaped(this.getAttribute('phone'));
      const ways = `<p>Socialtjänsten <a href="tel:${phone}">${phone}</a></p>`;
      return this.#screen > 0
        ? `<div class="contact">Är någon i fara? <a href="tel:112">Ring 112</a> ${ways}</div>`
        : `<div class="contact"><h4>Är någon i fara?</h4><p class="ring"><a href="tel:112">Ring 112</a></p>
          <p>När det är fara för liv eller hälsa, eller när ett brott pågår.</p><h4>Kan det inte vänta?</h4>${ways}
          <details><summary>Fler sätt att nå oss</summary><p>Hör eller talar du inte? Använd Texttelefoni, Bildtelefoni eller Teletal. Sms till 112 kräver att du har registrerat ditt nummer i förväg.</p></details></div>`;
    }

    #render() {
      const {step, title, fields} = screens[this.#screen];
      const steps = [1, 2, 3, 4, 5].map((one) => `<span class="${one <= step ? 'done' : ''}"></span>`);
      this.shadowRoot.innerHTML = `<div class="root" lang="sv">
        <button type="button" class="exit">Lämna sidan snabbt</button>
        <h2>Berätta att du är orolig för någon i ${escaped(this.getAttribute('municipality'))}</h2>
        <p>Orosanmälan till socialtjänsten</p>
        ${this.#contact()}
        <form novalidate autocomplete="off">
          ${this.#screen > 0 ? '<button type="button" class="link back">Tillbaka</button>' : ''}
          <div class="progress" aria-hidden="true">${steps.join('')}</div>
          <h3 id="step-heading" tabindex="-1">Steg ${step} av 5: ${escaped(title)}</h3>
          ${summary(this.#problems)}
          ${this.#screen === 0 ? intro : ''}
          ${fields.map((field) => fieldHtml(field, this.#answers[field.name], this.#problems.includes(field) && field.missing)).join('')}
          <button type="submit" class="primary" part="next">Fortsätt</button>
        </form></div>`;
    }
  },
);
