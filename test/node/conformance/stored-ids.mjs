/** `--stored` for the reference receiver: the id of each report in its database, one a line. */
import Database from 'libsql';

const database = new Database(process.argv[2], {timeout: 5000});
for (const {id} of database.prepare('SELECT id FROM reports').all()) console.log(id);
