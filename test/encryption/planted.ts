/** Where words stand in a text, whatever they were turned into on the way: each encoding that would still be readable. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const binary = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const utf16 = (text: string) =>
  Uint8Array.from(
    Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((unit) => [unit & 255, unit >> 8]),
  );

/** The part that is the same whatever stands before and after, at one of three offsets. */
function base64(bytes: Uint8Array, offset: number): string {
  const shifted = new Uint8Array([...new Uint8Array(offset), ...bytes]);
  const whole = btoa(binary(shifted)).replaceAll('=', '');
  const start = Math.ceil((offset * 8) / 6);
  return whole.slice(start, Math.floor((shifted.length * 8) / 6));
}

const encodings = (text: string): Readonly<Record<string, string>> => {
  const forms: Record<string, string> = {
    plain: text,
    json: JSON.stringify(text).slice(1, -1),
    escaped: encodeURIComponent(text),
    'utf-8 as bytes': binary(utf8(text)),
    'utf-16': binary(utf16(text)),
    hex: hex(utf8(text)),
    'hex of utf-16': hex(utf16(text)),
  };
  for (const offset of [0, 1, 2]) {
    for (const [name, bytes] of [
      ['utf-8', utf8(text)],
      ['utf-16', utf16(text)],
    ] as const) {
      const coded = base64(bytes, offset);
      forms[`base64 of ${name} at ${offset}`] = coded;
      forms[`base64url of ${name} at ${offset}`] = coded.replaceAll('+', '-').replaceAll('/', '_');
    }
  }
  return forms;
};

/** The encodings in which the words are found; short words are looked for as they are, where chance would find them. */
export const appearances = (words: string, text: string): readonly string[] =>
  Object.entries(encodings(words))
    .filter(([, form]) => form.length > 4 && text.includes(form))
    .map(([name]) => name);
