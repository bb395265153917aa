/** The forms in which a report may come. To take another, add its media type and what makes a body of its bytes. */
import {Busboy} from '@fastify/busboy';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {isSealed} from '../../src/submission/sealed-form.js';

export interface Body {
  /** As it is stored: of a multipart body, its field `report`. */
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

/** @returns undefined when the body is malformed. */
type ReadBody = (bytes: Buffer, contentType: string) => Promise<Body | undefined>;

/** The fullest report is 1.3 MiB as JSON, just under 2 as multipart and, padded and encrypted, 2.7. */
export const bodyLimit = 3 * 1024 * 1024;

/** Strict: a byte that is not UTF-8 would otherwise be replaced, and the stored report would not be what was sent. */
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The media type of an encrypted report (RFC 7515 9.2.1). */
export const sealedType = 'application/jose';

const readers: Readonly<Record<string, ReadBody>> = {
  'application/json': async (bytes) => {
    const text = decode(bytes);
    return text === undefined ? undefined : {mediaType: 'application/json', text, bytes: bytes.byteLength};
  },
  [sealedType]: async (bytes) => {
    const text = decode(bytes);
    return text === undefined ? undefined : {mediaType: sealedType, text, bytes: bytes.byteLength};
  },
  'multipart/form-data': async (bytes, contentType) => {
    // Text all the way, or it is not what the form sends.
    if (decode(bytes) === undefined) return undefined;
    const text = await reportField(bytes, contentType);
    return text === undefined
      ? undefined
      : {
          mediaType: isSealed(text) ? sealedType : 'application/json',
          text,
          bytes: Buffer.byteLength(text),
        };
  },
};

const limits = {fieldNameSize: 200, fieldSize: bodyLimit, parts: 2000, headerPairs: 20, headerSize: 4096};

/** The one field `report`; the others stand there for form handlers that want one answer a field. Two of it are none. */
function reportField(bytes: Buffer, contentType: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const found: string[] = [];
    const giveUp = () => resolve(undefined);
    try {
      // A part with a file name, as a Blob has in FormData, is read as the text it is.
      const parser = new Busboy({
        headers: {'content-type': contentType},
        limits,
        isPartAFile: () => false,
      });
      parser.on('field', (name, value, nameTruncated, valueTruncated) => {
        if (name !== 'report' || nameTruncated) return;
        if (valueTruncated) giveUp();
        found.push(value);
      });
      parser.on('partsLimit', giveUp);
      parser.on('error', giveUp);
      parser.on('finish', () => resolve(found.length === 1 ? found[0] : undefined));
      parser.end(bytes);
    } catch {
      // No boundary.
      giveUp();
    }
  });
}

/** Every other content type is refused by Fastify itself, with 415. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  for (const [mediaType, read] of Object.entries(readers)) {
    app.addContentTypeParser(
      mediaType,
      {parseAs: 'buffer'},
      async (request: FastifyRequest, bytes: Buffer) => {
        const body = await read(bytes, request.headers['content-type'] ?? '');
        if (!body) throw Object.assign(new Error('malformed'), {statusCode: 400});
        return body;
      },
    );
  }
}
