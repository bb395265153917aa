/** `npm run inbox:user -- add NAME [--admin]`, `password NAME`, `remove NAME`, `list`: who may log in to the inbox. */
import {hashPassword, shortestPassword} from '../inbox/password.js';
import {theServer} from '../store/access-log.js';
import type {User} from '../store/accounts.js';
import {defaultDatabase} from '../store/database.js';
import {openStore, type Store} from '../store.js';
import {readPassword, stop} from './terminal.js';

process.umask(0o077);

const usage = `Användning:
  npm run inbox:user -- add NAMN [--admin]
  npm run inbox:user -- password NAMN
  npm run inbox:user -- remove NAMN
  npm run inbox:user -- list
Lösenordet läses från tangentbordet, från standard in eller från INBOX_PASSWORD.`;

const [action, given = '', ...rest] = process.argv.slice(2);
const name = given.toLowerCase();
const store = openStore(defaultDatabase());
try {
  await act(store);
} finally {
  store.close();
}

async function act({accounts}: Store): Promise<void> {
  if (action === 'list') return list();
  // Letters, so that a name in the log can be no formula in a spreadsheet, and none of the log's own in brackets.
  if (!/^[\p{L}][\p{L}\d._@-]{1,63}$/u.test(name)) stop(usage);
  const known = accounts.list().find((user) => user.name === name && !user.disabled);
  switch (action) {
    case 'add':
      if (known) stop(`${name} finns redan. Byt lösenord med: npm run inbox:user -- password ${name}`);
      await set({name, role: rest.includes('--admin') ? 'admin' : 'reader'}, 'user-added');
      return say(`${name} kan logga in.`);
    case 'password':
      if (!known) stop(`${name} finns inte.`);
      await set({name, role: known.role}, 'user-changed');
      return say(`${name} har fått nytt lösenord och är utloggad överallt.`);
    case 'remove':
      if (!known) stop(`${name} finns inte.`);
      store.transaction(() => {
        accounts.disable(name, new Date());
        store.log.add({at: new Date(), who: theServer, what: 'user-removed', reference: name});
      });
      return say(`${name} kan inte längre logga in. Namnet finns kvar i åtkomstloggen.`);
    default:
      stop(usage);
  }
}

function list(): void {
  for (const {name, role, disabled} of store.accounts.list()) {
    say(`${name}\t${role === 'admin' ? 'administratör' : 'läsare'}${disabled ? '\tavstängd' : ''}`);
  }
}

async function set(user: User, what: 'user-added' | 'user-changed'): Promise<void> {
  const password = await readPassword();
  if (password.length < shortestPassword) {
    stop(`Lösenordet ska ha minst ${shortestPassword} tecken.`);
  }
  const kept = await hashPassword(password);
  store.transaction(() => {
    store.accounts.set({...user, password: kept, at: new Date()});
    store.log.add({at: new Date(), who: theServer, what, reference: user.name});
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
