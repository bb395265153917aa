/** `npm run keygen`: a new key pair, and what to do with each half. KEYS names the folder; an argument names the key. */
import {fileURLToPath} from 'node:url';
import {newKey} from './key-files.js';

const folder = process.env.KEYS || fileURLToPath(new URL('../../data/keys/', import.meta.url));
const name =
  process.argv[2] ?? new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm'}).format(new Date());

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

if (!/^[\w-]{1,40}$/.test(name)) fail('Ge nyckeln ett namn av bokstäver a–z, siffror och bindestreck.');

try {
  const {thumbprint, privateFile, publicFile} = await newKey(folder, name);
  console.log(`Nyckelparet ${name} är klart.

HEMLIG NYCKEL   ${privateFile}
  Den läser alla anmälningar. Bara kontot som kör npm run decrypt ska kunna läsa filen.
  Lägg den aldrig på webbservern, i e-post eller i ett ärendesystem.
  Säkerhetskopiera den NU, på två ställen: till exempel på ett usb-minne i kassaskåp och i
  kommunens lösenordsvalv. Är den borta kan ingen läsa de anmälningar som redan är krypterade.

ÖPPNA NYCKLAR   ${publicFile}
  Lägg filen på webben (mottagaren visar den på /keys). De nyaste står först.

I taggen:
  encryption-key="https://…/keys"
  encryption-key-thumbprint="${thumbprint}"

Prova sedan: npm run decrypt -- --self-test
Byta nyckel: demo/guide/kryptering.md`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  fail(
    `Det finns redan en nyckel som heter ${name}. Den skrivs inte över. Ge ett annat namn: npm run keygen -- namn`,
  );
}
