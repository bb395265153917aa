/** What no Config may be, whatever the attributes were. */
import {variants} from '../../../src/form/answers.js';
import {attributeNames, type Attributes, type Config} from '../../../src/config/config.js';
import {parseConfig} from '../../../src/config/parse-config.js';
import {mark} from './random-attributes.js';

const base = 'https://kommun.example/orosanmalan';

const isWeb = (url: string): boolean => /^https?:$/.test(new URL(url).protocol);

const isPrivateRoad = (url: string): boolean => {
  const {protocol, hostname, username, password} = new URL(url);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return username === '' && password === '' && (protocol === 'https:' || isHere);
};

/** As fetch would take them. */
function headersProblem({csrfHeader, csrfToken}: Config): string | undefined {
  if (csrfHeader === undefined || csrfToken === undefined) return undefined;
  try {
    new Headers({[csrfHeader]: csrfToken});
    return undefined;
  } catch {
    return 'headers that cannot be sent';
  }
}

function wrongIn(config: Config): readonly (string | undefined | false)[] {
  return [
    config.endpoint !== undefined && !isPrivateRoad(config.endpoint) && 'an endpoint without encryption',
    !isWeb(config.exitUrl) && 'an exit that is no web address',
    config.privacyUrl !== undefined && !isWeb(config.privacyUrl) && 'a notice that is no web address',
    (config.variants.length === 0 || config.variants.some((one) => !variants.includes(one))) &&
      'variants that do not exist',
    ![1, 2, 3, 4].includes(config.headingLevel) && 'a heading that HTML has not got',
    ![18, 21].includes(config.childAgeLimit) && 'an age that is no limit',
    !/\d/.test(config.emergencyNumber) && 'an emergency number that cannot be rung',
    config.phone !== undefined && !/\d/.test(config.phone) && 'a phone number that cannot be rung',
    (config.municipality?.length ?? 0) > 200 && 'a name that the report has no room for',
    config.anonymous === 'allowed' &&
      (config.credentials !== 'omit' || config.csrfToken !== undefined) &&
      'an anonymous report on a session',
    config.languages.length === 0 && 'no language',
    headersProblem(config),
  ];
}

/** @returns in words; none where all is well. An exception is one too. */
export function configFaults(attributes: Attributes): readonly string[] {
  try {
    const {config, problems} = parseConfig(attributes, base);
    const wrong = wrongIn(config).filter((one) => typeof one === 'string');
    const told = problems.flatMap(({attribute, message}) => [
      ...(attributeNames.some((name) => name === attribute) ? [] : [`a problem with ${attribute}`]),
      ...(message.includes(mark) ? [`a message that repeats ${attribute}`] : []),
      ...(message.trim() === '' ? [`a problem without words`] : []),
    ]);
    const again = parseConfig(attributes, base);
    const isSame = JSON.stringify(again) === JSON.stringify({config, problems});
    return [...wrong, ...told, ...(isSame ? [] : ['another answer the second time'])];
  } catch (error) {
    return [`exception: ${String(error)}`];
  }
}
