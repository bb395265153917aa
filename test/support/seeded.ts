/** Chance that is the same in every run, so that a red run is about the change it tests; SEED=… asks for another, in Node. */
import fc from 'fast-check';

const {SEED} = typeof process === 'undefined' ? {} : process.env;

export const seed = Number(SEED ?? 1989_253);
fc.configureGlobal({seed});
export {fc};
