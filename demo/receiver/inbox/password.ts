/** Passwords as they are kept: scrypt with a salt each, and its cost beside it, so that the cost can be raised later. */
import {randomBytes, scrypt, timingSafeEqual} from 'node:crypto';

/** OWASP's figures for 32 MiB. */
const cost = {N: 2 ** 15, r: 8, p: 3};
const keyLength = 32;
export const shortestPassword = 12;

/** A login costs 32 MiB and a part of a second: a crowd of them waits in line, and a longer line is turned away. */
const atOnce = 2;
const longestLine = 20;

let working = 0;
const line: (() => void)[] = [];

async function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
  if (working >= atOnce) await new Promise<void>((resolve) => line.push(resolve));
  else working++;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else working--;
  }
}

export const isBusy = (): boolean => line.length >= longestLine;

const derive = (password: string, salt: Buffer, {N, r, p}: typeof cost): Promise<Buffer> =>
  inLine(
    () =>
      new Promise((resolve, reject) => {
        const options = {N, r, p, maxmem: 256 * N * r};
        scrypt(password.normalize('NFC'), salt, keyLength, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** @param kept undefined for a name that is nobody's: it takes as long as a wrong password. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? '').split('$');
  const expected = Buffer.from(key, 'base64');
  const derived = await derive(
    password,
    kept === undefined ? randomBytes(16) : Buffer.from(salt, 'base64'),
    kept === undefined ? cost : {N: Number(N), r: Number(r), p: Number(p)},
  );
  return expected.byteLength === keyLength && timingSafeEqual(derived, expected);
}
