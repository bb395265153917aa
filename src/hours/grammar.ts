/** The grammar of written hours, as sticky patterns over the kinds of tokens that vocabulary.ts names. */

const pattern = (source: string, flags = 'y'): RegExp => new RegExp(source, flags);
const listOf = (item: string, separator: string): string => `${item}(${separator}${item})*`;

const day = '(d-d|d|s)';
/** "Dec 24", "2026 May 15", "24 dec", "20 maj 2026", "Jun". */
const point = '(y?mn?y?|nmy?)';
/** Also "24–26 dec" and "Jun 15-20", but not of "juli 8–12, 13–16", which could be dates or hours. */
const date = `(${point}-${point}|n-nmy?|y?mn-n(?!m|[,\\n]+[nt])|${point})`;
/** Not the beginning of "24–26 dec". */
const interval = '[nt]-[nt](?!m)';

export const daysOrDate = pattern(`d-d|[ds]|${date}`, 'g');
/** Dates, days, or days of those dates. What could mean another thing does not fit, and then has no hours. */
export const selector = pattern(`(${listOf(date, ',')})?(${listOf(day, ',')})?`);
export const separators = pattern('[,\\n;v]*');
const gap = '[,\\nv]*';
export const closing = pattern(`${gap}([ol]+|a)`);
export const hole = pattern(`${interval}l?`);
export const hours = pattern(gap + listOf(interval, '[,\\n]+'));
