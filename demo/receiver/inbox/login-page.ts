/** The page where a case worker logs in. */
import {html} from './html.js';
import {page} from './page.js';

export interface LoginPage {
  /** What went wrong, if anything. */
  readonly problem?: string;
  readonly name?: string;
}

export function loginPage({problem, name = ''}: LoginPage): string {
  const described = problem ? html` aria-describedby="fel"` : undefined;
  const content = html`<h1>Logga in i inkorgen</h1>
      ${problem ? html`<p class="danger" id="fel" role="alert">${problem}</p>` : undefined}
      <form class="login" method="post" action="login">
        <label for="namn">Användarnamn</label>
        <input id="namn" name="name" value="${name}" autocomplete="username" autocapitalize="none" spellcheck="false" required${described}>
        <label for="losenord">Lösenord</label>
        <input id="losenord" name="password" type="password" autocomplete="current-password" required${described}>
        <button>Logga in</button>
      </form>
      <p class="notice">Varje gång någon öppnar en anmälan skrivs det i en logg: vem, när och vilken anmälan. Du loggas ut när du inte har gjort något på en halvtimme.</p>`;
  return page({title: `${problem ? 'Fel: ' : ''}Logga in – inkorg`, base: '../', content});
}
