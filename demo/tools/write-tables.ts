/** `npm run tables`: writes the pages that are made from the form; a test holds them to it. */
import {writeFileSync} from 'node:fs';
import {formTableFile, formTablePage} from './form-table.js';

writeFileSync(formTableFile, await formTablePage());
