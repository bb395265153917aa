/** Files → one zip, stored as they are (APPNOTE.TXT 6.3: local headers, central directory, its end). Names are UTF-8. */

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const crcTable = Uint32Array.from({length: 256}, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export const crc32 = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), ~0) >>> 0;

/** Little-endian fields, each its value and its width in bytes. */
function fields(...list: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array {
  const bytes = list.flatMap(([value, width]) =>
    Array.from({length: width}, (_, index) => (value >>> (8 * index)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

/** MS-DOS has two seconds to the tick, and no time zone: the clock of whoever packs. */
const dosTime = (when: Date): number =>
  (when.getHours() << 11) | (when.getMinutes() << 5) | (when.getSeconds() >> 1);
const dosDate = (when: Date): number =>
  ((when.getFullYear() - 1980) << 9) | ((when.getMonth() + 1) << 5) | when.getDate();

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Names are in UTF-8 (bit 11). */
const utf8 = 0x0800;

export function zip(entries: readonly ZipEntry[], when: Date): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const {name, bytes} of entries) {
    const encoded = new TextEncoder().encode(name);
    // Version 2.0, flags, stored, time, date, crc, both sizes, length of the name, nothing extra.
    const common = fields(
      [20, 2],
      [utf8, 2],
      [0, 2],
      [dosTime(when), 2],
      [dosDate(when), 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [encoded.length, 2],
      [0, 2],
    );
    const local = joined([fields([0x04034b50, 4]), common, encoded, bytes]);
    // Made by 2.0; no comment, first disk, no attributes.
    const rest = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(fields([0x02014b50, 4], [20, 2]), common, rest, encoded);
    locals.push(local);
    offset += local.length;
  }
  const central = joined(directory);
  const count = entries.length;
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...locals, central, end]);
}
