/** The receiver's settings from the environment. One that cannot be read stops the start: a wrong one would lose reports. */
import {usualBackoff} from './outgoing/delivery.js';
import {type AlarmSettings, type NotifySettings, readHours} from './outgoing/notices.js';
import {type RateLimit, usualRateLimit} from './rate-limit.js';
import type {ReceiverOptions} from './receiver.js';
import {defaultDatabase} from './store/database.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Told to whoever starts the receiver; never with a value in it, which may be a secret. */
export class SettingsError extends Error {}

const minute = 60_000;
const hour = 60 * minute;

export function settingsFrom(env: Env): ReceiverOptions {
  const options: ReceiverOptions = {
    database: defaultDatabase(),
    allowedOrigins: listIn(env.ALLOWED_ORIGINS),
    rateLimit: rateLimitFrom(env),
    handOver: handOverFrom(env),
    handOverTests: env.DELIVER_TESTS === '1',
    eraseAfterDays: env.ERASE_AFTER_DAYS ? number(env, 'ERASE_AFTER_DAYS', 0) : undefined,
    notices: {...notifyFrom(env), ...alarmFrom(env)},
    keysFile: env.KEYS_FILE || undefined,
    inboxOrigin: env.INBOX_ORIGIN ? address(env, 'INBOX_ORIGIN') : undefined,
    trustProxy: env.TRUST_PROXY || undefined,
  };
  if (options.handOverTests && !options.handOver && !env.NOTIFY_URL) {
    throw new SettingsError('DELIVER_TESTS kräver DELIVER_TO, PULL_TOKEN eller NOTIFY_URL.');
  }
  return options;
}

const listIn = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);

function number(env: Env, name: string, usual: number): number {
  const text = env[name];
  if (!text) return usual;
  if (!/^\d+$/.test(text)) throw new SettingsError(`${name} ska vara ett heltal.`);
  return Number(text);
}

/** Over https, or to this machine: reports are never sent in the clear. */
function address(env: Env, name: string): string {
  const text = env[name] ?? '';
  if (!URL.canParse(text)) throw new SettingsError(`${name} ska vara en webbadress.`);
  const {protocol, hostname} = new URL(text);
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isHere)) return text;
  throw new SettingsError(`${name} ska börja med https://.`);
}

function rateLimitFrom(env: Env): RateLimit | undefined {
  const perMinute = number(env, 'RATE_LIMIT', usualRateLimit.perMinute);
  return perMinute === 0 ? undefined : {perMinute};
}

function handOverFrom(env: Env): ReceiverOptions['handOver'] {
  if (env.DELIVER_TO && env.PULL_TOKEN) {
    throw new SettingsError('Välj DELIVER_TO eller PULL_TOKEN: en anmälan ska ha en enda väg.');
  }
  if (env.PULL_TOKEN) {
    if (env.PULL_TOKEN.length < 32) throw new SettingsError('PULL_TOKEN ska ha minst 32 tecken.');
    return {pull: {token: env.PULL_TOKEN}};
  }
  if (!env.DELIVER_TO) return undefined;
  return {
    push: {
      to: address(env, 'DELIVER_TO'),
      headers: headersFrom(env),
      acknowledged: acknowledgedFrom(env),
      giveUpAfter: number(env, 'DELIVER_GIVE_UP_HOURS', 72) * hour,
      backoff: usualBackoff,
    },
  };
}

function headersFrom({DELIVER_TOKEN, DELIVER_HEADER}: Env): Record<string, string> {
  const headers: Record<string, string> = {};
  if (DELIVER_TOKEN) headers.authorization = `Bearer ${DELIVER_TOKEN}`;
  if (DELIVER_HEADER) {
    const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(DELIVER_HEADER) ?? [];
    if (!name || !value) throw new SettingsError('DELIVER_HEADER skrivs som "X-Api-Key: värde".');
    headers[name] = value;
  }
  return headers;
}

function acknowledgedFrom({DELIVER_ACKNOWLEDGED}: Env): number[] {
  const statuses = listIn(DELIVER_ACKNOWLEDGED || '200 201 204').map(Number);
  if (statuses.every((status) => status >= 200 && status <= 299)) return statuses;
  throw new SettingsError('DELIVER_ACKNOWLEDGED ska vara statuskoder från 200 till 299.');
}

function notifyFrom(env: Env): {notify?: NotifySettings} {
  if (!env.NOTIFY_URL) {
    if (env.NOTIFY_URL_AFTER_HOURS) throw new SettingsError('NOTIFY_URL_AFTER_HOURS kräver NOTIFY_URL.');
    return {};
  }
  const url = address(env, 'NOTIFY_URL');
  if (!env.NOTIFY_URL_AFTER_HOURS) return {notify: {url}};
  const hours = env.FORM_HOURS ? readHours(env.FORM_HOURS) : undefined;
  if (!hours) throw new SettingsError('NOTIFY_URL_AFTER_HOURS kräver FORM_HOURS, skrivna som i form-hours.');
  return {notify: {url, afterHours: {url: address(env, 'NOTIFY_URL_AFTER_HOURS'), hours}}};
}

function alarmFrom(env: Env): {alarm?: AlarmSettings} {
  if (!env.ALARM_URL) {
    if (env.ALARM_AFTER_MINUTES) throw new SettingsError('ALARM_AFTER_MINUTES kräver ALARM_URL.');
    return {};
  }
  const minutes = number(env, 'ALARM_AFTER_MINUTES', 60);
  if (minutes === 0) throw new SettingsError('ALARM_AFTER_MINUTES ska vara minst 1.');
  return {alarm: {url: address(env, 'ALARM_URL'), after: minutes * minute}};
}
