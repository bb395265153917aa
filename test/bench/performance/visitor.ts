/** The clock of most visitors. One of another zone has the hours from that of Stockholm, which takes longer (hours/calendar.ts). */
export const inSweden = {...process.env, TZ: 'Europe/Stockholm'};
