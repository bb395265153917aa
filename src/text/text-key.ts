/**
 * What a translation is found by: a hash of the Swedish it is made from. So ids need not be in the shipped files, and a
 * translation of other words than those that stand here, from an older file or a newer, is never shown.
 */

/** @param parts the words before, between and after the values. FNV-1a, 32 bits; `localize:build` sees to it that no two are the same. */
export function keyOf(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join('$')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
