/** Someone to log in as in the example: a password of its own for each start, so that no known one is left anywhere. */
import {hashPassword} from './receiver/inbox/password.js';
import {newPassword} from './receiver/reference.js';
import {theServer} from './receiver/store/access-log.js';
import {openStore} from './receiver/store.js';

export interface DemoUser {
  readonly name: string;
  readonly password: string;
}

export async function addDemoUser(database: string): Promise<DemoUser> {
  const user: DemoUser = {name: 'demo', password: newPassword()};
  const password = await hashPassword(user.password);
  const store = openStore(database);
  store.transaction(() => {
    const at = new Date();
    store.accounts.set({name: user.name, role: 'admin', password, at});
    store.log.add({at, who: theServer, what: 'user-added', reference: user.name});
  });
  store.close();
  return user;
}
