/** Why reports cannot be encrypted, as the integrator is told. Nothing of the key is repeated. */
import type {ConfigProblem, ConfigProblemCode} from '../config/config.js';
import type {KeyFault} from './key.js';

const messages: Readonly<Record<KeyFault & ConfigProblemCode, string>> = {
  missing: 'Taken away after somebody had started, who was told of it: give it back, or load the page anew.',
  unreachable:
    'Could not be fetched: it must answer 200 without a redirect, be allowed by CORS and by connect-src, and oros-anmalan-encrypt.js must lie beside the script.',
  unusable:
    'Give an EC key (P-256, P-384 or P-521) or an RSA key of 2048 bits or more, for encryption, as a JWK or in a JWKS.',
  'private-key': 'Private, and now known: make a new pair and give its public key.',
  'thumbprint-mismatch':
    'Has none of the thumbprints in encryption-key-thumbprint. Find out why before you change them.',
  'no-encryption': 'This browser or page cannot encrypt: serve the page over https.',
};

export const keyProblem = (fault: KeyFault): ConfigProblem => ({
  attribute: 'encryption-key',
  code: fault,
  message: `${messages[fault]} Until then only contact details show.`,
});
