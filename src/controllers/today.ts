/** The date in Sweden, whatever the clock zone of the visitor. */
const swedishDate = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** YYYY-MM-DD */
export function todayInSweden(): string {
  const parts = Object.fromEntries(
    swedishDate.formatToParts(new Date()).map(({type, value}) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}
