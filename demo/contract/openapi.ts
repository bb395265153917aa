/** `openapi.json`: the endpoint that a backend has to have, for those who generate code or check against it. */
import {answers, answerSchemas} from './openapi-answers.js';
import {reportComponents} from './report-schema.js';
import {sampleReports} from './samples.js';

const about = `The one address that \`<oros-anmalan endpoint="…">\` posts to. Generated from the schema that the element itself holds every report against before it is sent.

**Once.** The report's \`id\`, a UUID v4, is also the \`Idempotency-Key\`. Every try carries the same key and the same bytes. A report that was received already gets its first receipt again; other bytes under a used key are refused. Keep the keys as long as the reports, 24 hours at the least.

**First stored, then answered.** A receipt is a promise to a person: send it when the report is safe on disk.

**Sizes.** The fullest report that the form has room for is 1.3 MiB as JSON, and just under 2 MiB as multipart. Take 3 MiB.

**Not in logs.** Log no bodies and, for anonymous reports, no addresses: not here, and not in a proxy before it.

**Other origins.** A page on another origin asks first (OPTIONS). Answer with its exact origin in \`Access-Control-Allow-Origin\`, \`content-type, idempotency-key\` (and the page's \`csrf-header\`) in \`Access-Control-Allow-Headers\`, and let the POST's own answer expose \`Retry-After\`. Refuse other media types than these: \`text/plain\` and url-encoded forms can be posted by any page, without asking.

**No login.** People report anonymously. Credentials come only where the page has \`credentials\` or \`csrf-token\`, and never with an anonymous report.`;

const corsHeader = (description: string, example: string) => ({
  description,
  schema: {type: 'string'},
  example,
});

const requestBody = () => {
  const {'child-professional': professional, 'child-anonymous': anonymous, arabic} = sampleReports();
  return {
    required: true,
    content: {
      'application/json': {
        schema: {$ref: '#/components/schemas/Report'},
        examples: {
          professional: {value: professional},
          anonymous: {value: anonymous},
          arabic: {value: arabic},
        },
      },
      'multipart/form-data': {schema: {$ref: '#/components/schemas/ReportForm'}},
      'application/jose': {schema: {$ref: '#/components/schemas/EncryptedReport'}},
    },
  };
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The report’s `id`, as it is, without quotation marks.',
  schema: {type: 'string', format: 'uuid'},
  example: '5c2e7a0e-7f0e-4a39-9b6e-0d3a5f1c2b4d',
};

const schemas = () => ({
  ...reportComponents(),
  ReportForm: {
    type: 'object',
    description:
      'With `format="form"`. `report` is the whole report as JSON in UTF-8, and the only field to rely on. The others are the same answers ' +
      'under dotted names (`subjects.0.name`), for those who only route or show them: PHP renames them (`subjects_0_name`), and a form handler may drop some.',
    required: ['report'],
    properties: {
      report: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: {$ref: '#/components/schemas/Report'},
      },
    },
    additionalProperties: {type: 'string'},
  },
  EncryptedReport: {
    type: 'string',
    description:
      'With `encryption-key`: a compact JWE (RFC 7516). Protected header: `alg`, `enc`, `kid`, `typ` `oros-report+jwe`, `cty` `application/json`, `v` 1. ' +
      'The plain text is the report, padded with spaces to 16 KiB, then doubling. Compare the encrypted bytes for the Idempotency-Key.',
    pattern: '^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){4}$',
  },
  ...answerSchemas,
});

export const openApi = (version: string) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Endpoint of <oros-anmalan>',
    version,
    summary: 'Receives reports of concern (orosanmälan) to the social services.',
    description: about,
    license: {name: 'MIT', identifier: 'MIT'},
  },
  servers: [
    {url: 'https://{host}', variables: {host: {default: 'e-tjanst.example.se'}}},
    {url: 'http://127.0.0.1:8081', description: 'The reference receiver on this machine'},
  ],
  security: [],
  paths: {
    '/reports': {
      summary: 'Any address will do: it is what the attribute `endpoint` says.',
      post: {
        operationId: 'report',
        summary: 'One report in, one receipt out, however many times the same report is sent',
        parameters: [idempotencyKey],
        requestBody: requestBody(),
        responses: answers,
      },
      options: {
        operationId: 'preflight',
        summary: 'A browser’s question on behalf of a page on another origin',
        responses: {
          '204': {
            description: 'May post',
            headers: {
              'Access-Control-Allow-Origin': corsHeader(
                'The exact origin of the page',
                'https://www.example.se',
              ),
              'Access-Control-Allow-Methods': corsHeader('POST', 'POST'),
              'Access-Control-Allow-Headers': corsHeader(
                'All that the element sends',
                'content-type, idempotency-key',
              ),
            },
          },
        },
      },
    },
  },
  components: {
    schemas: schemas(),
    headers: {
      'Cache-Control': {schema: {type: 'string'}, example: 'no-store'},
      'Retry-After': {
        description:
          'Seconds, or an HTTP date. Honoured up to 60 s; another origin must expose it (`Access-Control-Expose-Headers`).',
        schema: {type: 'string'},
        example: '5',
      },
    },
  },
});
