/**
 * En formulärhanterare i ett CMS: tar emot format="form" och svarar med sin vanliga tacksida. Skriven mot Request och
 * Response, som de flesta ramverk på Node ger. Sidan har format="form" acknowledgement="status": statusen är kvittot.
 */
import {reportSchema} from 'oros-anmalan/report';

const page = (status, words) =>
  new Response(`<!doctype html><html lang="sv"><title>${words}</title><p>${words}</p></html>`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 405 && {allow: 'POST'}),
    },
  });

/** Tecknet som läsaren sätter där det inte var UTF-8: då är det inte det som skickades. */
const unreadable = '\ufffd';

function reportIn(text) {
  if (typeof text !== 'string' || text.includes(unreadable)) return undefined;
  try {
    return reportSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * @param save sparar under ett id och säger vad som ligger där: den nya texten, eller den som redan fanns. Låt databasen
 *   avgöra: INSERT … ON CONFLICT DO NOTHING, och sedan SELECT.
 */
export const formHandler = (save) => async (request) => {
  if (request.method !== 'POST') return page(405, 'Hit skickar man anmälningar.');
  if (!/^multipart\/form-data;/.test(request.headers.get('content-type') ?? ''))
    return page(415, 'Inte ett formulär.');
  if (Number(request.headers.get('content-length')) > 3 * 1024 * 1024) return page(413, 'För stort.');
  const form = await request.formData().catch(() => undefined);

  // De andra fälten (subjects.0.name och så vidare) är samma svar en gång till. report är anmälan.
  const text = form?.get('report');
  const report = reportIn(text);
  if (!report) return page(422, 'Det är inte en anmälan.');
  if (request.headers.get('idempotency-key') !== report.id)
    return page(422, 'Idempotency-Key är inte anmälans id.');

  // Ingen omdirigering till en tacksida: den följs aldrig, och då vet personen inte att anmälan kom fram.
  const kept = await save(report.id, text);
  return kept === text
    ? page(200, 'Tack, vi har tagit emot anmälan.')
    : page(422, 'Nyckeln är redan använd.');
};
