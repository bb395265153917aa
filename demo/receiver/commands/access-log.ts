/** `npm run inbox:log > FILE`: the whole access log as a file, for checks and for keeping elsewhere. */
import {accessLogFile} from '../inbox/access-log-page.js';
import {theServer} from '../store/access-log.js';
import {defaultDatabase} from '../store/database.js';
import {openStore} from '../store.js';

const store = openStore(defaultDatabase());
store.log.add({at: new Date(), who: theServer, what: 'log-exported'});
for (const line of accessLogFile(store.log.all())) process.stdout.write(line);
store.close();
