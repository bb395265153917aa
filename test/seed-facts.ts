/**
 * Every fact of the five public pages that the project came from, and where the element says it: ids of texts in
 * src/text/, or attributes that carry what differs between municipalities. Where it says nothing, why not.
 */
import type {AttributeName} from '../src/config/config.js';

export interface SeedFact {
  readonly fact: string;
  /** Ids of texts. */
  readonly texts?: readonly string[];
  readonly attributes?: readonly AttributeName[];
  /** Why it is said otherwise, or not at all. */
  readonly why?: string;
}

const ostersund: readonly SeedFact[] = [
  {fact: 'Oro för ett barn: kontakta socialtjänsten', texts: ['gtk.everyone', 'intro.enough']},
  {
    fact: 'Du som är barn och blir slagen, hotad eller illa behandlad: kontakta socialtjänsten',
    texts: ['role.self', 'lead.safety', 'kind.violence.young'],
  },
  {
    fact: 'Ring först och prata, utan att säga vilket barn det gäller',
    texts: ['gtk.ask.words', 'intro.ask-first'],
  },
  {fact: 'Det finns ett formulär', why: 'Elementet är formuläret.'},
  {fact: 'Postadress till förvaltningen', attributes: ['postal-address'], texts: ['contact.postal-address']},
  {fact: 'Fax 063-10 09 30', attributes: ['fax'], texts: ['contact.fax']},
  {
    fact: 'Lämna i kundcenter eller i förvaltningens reception',
    attributes: ['visiting-address'],
    texts: ['contact.visiting-address'],
  },
  {fact: 'Ring kundcenter', attributes: ['phone', 'phone-hours'], texts: ['contact.social-services']},
  {fact: 'Privatpersoner kan anmäla anonymt', texts: ['gtk.name.anonymous', 'role.anonymous']},
  {
    fact: 'Villkoret: säg inte vem du är, visa det inte heller med e-post eller telefonnummer',
    texts: ['gtk.name.anonymous'],
  },
  {
    fact: 'Många yrken är skyldiga att anmäla genast, också i privat verksamhet',
    texts: ['gtk.duty.child', 'duty.mandated'],
  },
  {
    fact: 'De är också skyldiga att lämna uppgifter till utredningen',
    texts: ['gtk.duty.inform'],
    why: 'Sidans engelska rubrik säger ”report”; i lagen är det uppgiftsskyldigheten, 20 kap. 6 §.',
  },
  {
    fact: 'Familjerådgivare: anmäl sexuella övergrepp och misshandel i hemmet; uppgiftsskyldigheten gäller dem inte',
    texts: ['gtk.duty.family-counselling', 'duty.family-counselling'],
    why: 'Sidans engelska text säger att anmälningsskyldigheten inte gäller; det är uppgiftsskyldigheten som inte gör det.',
  },
  {fact: 'Socialtjänsten har sekretess och tystnadsplikt', texts: ['gtk.secrecy.staff']},
  {fact: 'Barnkonventionen; barnets bästa ska alltid beaktas', texts: ['gtk.rights.best']},
];

const kiruna: readonly SeedFact[] = [
  {
    fact: 'E-tjänster för barn och ungdom, och för vuxen och äldre',
    attributes: ['variants'],
    texts: ['variant.child', 'variant.adult.older', 'variant.adult.all'],
  },
  {fact: 'Det räcker att du misstänker något eller är orolig', texts: ['gtk.enough', 'intro.enough']},
  {fact: 'Att anmäla möter problem tidigt och är att ta ansvar', texts: ['gtk.early']},
  {
    fact: 'Ring gärna och prata; ring alltid om det är akut',
    texts: ['gtk.ask.words', 'gtk.urgent', 'gate.not-life'],
  },
  {fact: 'Osäker på allvaret: ring och fråga', texts: ['intro.ask-first']},
  {
    fact: 'Privatpersoner får vara anonyma, men det hjälper om du säger vem du är',
    texts: ['gtk.name.anonymous', 'gtk.name.helps'],
  },
  {
    fact: 'Yrkesgrupper är skyldiga att anmäla, i privat och offentlig regi',
    texts: ['gtk.duty.child'],
    why: 'Sidan hänvisar till den upphävda lagens paragraf; elementet hänvisar till 19 kap. 1 § i dagens lag.',
  },
  {fact: 'Den som är anmälningsskyldig får inte vara anonym', texts: ['gtk.duty.name', 'role.hint']},
  {fact: 'Telefon 0980-703 61, vardagar 9–12 och 13–16', attributes: ['phone', 'phone-hours']},
  {
    fact: 'Efter kontorstid nås beredskapen via 112',
    texts: ['contact.no-after-hours'],
    attributes: ['emergency-number'],
  },
  {fact: '”"rootPage" is not defined.”', why: 'Ett fel i sidans mall, ingen uppgift.'},
];

const vara: readonly SeedFact[] = [
  {
    fact: 'Ring kontaktcenter och säg att du vill göra en orosanmälan',
    texts: ['gtk.report.words'],
    attributes: ['phone'],
  },
  {fact: 'Telefonen bevakas 8.30–16.30', attributes: ['phone-hours']},
  {
    fact: 'Anonymt genom att ringa och inte säga sitt namn',
    attributes: ['anonymous'],
    texts: ['contact.anonymous-by-phone'],
  },
  {fact: 'Blir namnet känt kan det hållas hemligt bara i undantagsfall', texts: ['gtk.name.known']},
  {fact: 'E-tjänster för barn och för vuxen', attributes: ['variants', 'endpoint']},
  {fact: 'E-tjänsterna bevakas vissa tider, lunchstängt, dag före röd dag', attributes: ['form-hours']},
  {
    fact: 'Socialjouren, två nummer, kvällar och helger',
    attributes: ['after-hours-phone'],
    texts: ['contact.after-hours'],
  },
  {
    fact: 'Fara för liv, hälsa eller pågående brott: 112',
    texts: ['contact.life-in-danger'],
    attributes: ['emergency-number'],
  },
  {fact: 'Du bör anmäla oro för ett barn', texts: ['gtk.everyone']},
  {
    fact: 'Socialtjänsten måste undersöka om det finns skäl till oron',
    texts: ['next.assessment', 'next.protection'],
  },
  {fact: 'Är det allvarligt kan en utredning göras mot familjens vilja', texts: ['gtk.after.against-will']},
  {fact: 'Fråga om råd utan att nämna vem det gäller', texts: ['gtk.ask.words']},
  {
    fact: 'Du kan alltid kontakta socialtjänsten för att få stöd',
    texts: ['gtk.support.apply', 'lead.support', 'lead.own-family'],
  },
  {
    fact: 'Första steget är alltid att vända sig direkt till familjen; deras bild är utgångspunkten',
    texts: ['gtk.after.family', 'next.family'],
    why: 'Elementet säger ”oftast”: vid våld, sexuella övergrepp eller heder kan det vara farligt.',
  },
  {fact: 'Anhöriga, vänner, skola och andra kan träffas tillsammans', texts: ['gtk.after.others']},
  {
    fact: 'Återkoppling bara om den som berörs samtycker',
    texts: ['gtk.secrecy.feedback', 'next.no-feedback.adult', 'duty.feedback'],
    why: 'Den som är anmälningsskyldig har en rätt i lag (19 kap. 6 §) som sidan inte nämner.',
  },
  {fact: 'Anmälan kan vara skriftlig eller muntlig', texts: ['gtk.ways.any']},
  {
    fact: 'Uppgifter att lämna: vem, varför, hur länge',
    texts: ['gtk.at-hand', 'concern.description', 'concern.duration'],
  },
  {
    fact: 'Oro för en äldre person går att anmäla; det räcker med misstanke',
    texts: ['variant.older', 'gtk.enough'],
  },
  {
    fact: 'En biståndshandläggare berättar om rätten till bistånd, föreslår och motiverar',
    texts: ['next.older.contact', 'next.older.motivate'],
    why: 'Lagen säger i dag insatser; elementet säger stöd, och vi i stället för handläggaren.',
  },
  {fact: 'Tackar den äldre nej inleds ingen utredning', texts: ['next.older.voluntary']},
  {
    fact: 'Oro för en person i missbruk eller beroende går att anmäla',
    texts: ['variant.addiction'],
    why: 'Dagens ord är skadligt bruk och beroende.',
  },
  {
    fact: '”orosanmälan för en äldre person” i avsnittet om beroende',
    why: 'Ett misstag på sidan; varje variant har egna ord.',
  },
  {
    fact: 'Socialtjänsten tar kontakt, erbjuder och motiverar till stöd och behandling',
    texts: ['next.addiction.contact'],
  },
  {fact: 'En anonym anmälan måste tas på allvar', texts: ['gtk.name.serious']},
  {
    fact: 'Kontaktcenter svarar på frågor, också med e-post',
    texts: ['gtk.ways.any'],
    why: 'E-post passar inte för uppgifter under sekretess.',
  },
  {
    fact: '”Stängt Öppnar 20 maj kl 08.00”',
    why: 'Gammalt på den sparade sidan; elementet räknar ut tiden när den visas.',
  },
];

const stockholm: readonly SeedFact[] = [
  {
    fact: 'Du bör anmäla om ett barn under 18 år far illa',
    texts: ['gtk.everyone', 'variant.child'],
    attributes: ['child-age-limit'],
  },
  {fact: 'Du behöver inte veta, det räcker med oro', texts: ['gtk.enough']},
  {fact: 'Behöver barnet skydd på en gång: ring alltid', texts: ['gtk.urgent', 'gate.not-life']},
  {fact: 'Osäker på allvaret: ring och rådfråga', texts: ['intro.ask-first', 'gtk.ask.words']},
  {
    fact: 'Anmäl som privatperson eller i tjänsten; vissa yrken är skyldiga',
    texts: ['role.private', 'role.professional', 'role.hint'],
  },
  {fact: 'Privatpersoner kan vara anonyma', texts: ['role.anonymous'], attributes: ['anonymous']},
  {fact: 'Du tar ansvar när du anmäler', texts: ['gtk.early']},
  {fact: 'Vilka personuppgifter som behandlas', texts: ['privacy.data.named', 'privacy.data.anonymous']},
  {fact: 'Syftet med behandlingen', texts: ['privacy.purpose.text']},
  {
    fact: 'Rättslig grund: myndighetsutövning, artikel 6',
    texts: ['privacy.basis.text'],
    why: 'Elementet nämner också artikel 9, som sidan saknar.',
  },
  {fact: '7 § lagen om behandling av personuppgifter inom socialtjänsten', texts: ['privacy.basis.text']},
  {fact: 'Du kan bli kontaktad för förtydligande', texts: ['role.private', 'reporter.phone.hint']},
  {
    fact: 'En personakt gallras efter 5 år',
    texts: ['privacy.retention.text', 'privacy.retention.text.person'],
    why: 'För barn är det inte så längre: en utredning sparas till 30 års ålder (16 kap. 2 a §).',
  },
  {
    fact: 'Anmälningar utan utredning sätts i en pärm i datumordning',
    why: 'Inte så längre: de är sökbara och hör till en personakt.',
  },
  {
    fact: 'Personuppgiftsansvarig är respektive förvaltning',
    attributes: ['controller', 'districts'],
    texts: ['privacy.controller.named'],
  },
  {fact: 'Rätt att begära ut sina uppgifter', texts: ['privacy.rights.text']},
  {
    fact: 'Klagomål till tillsynsmyndigheten (IMY)',
    texts: ['privacy.complaint.text'],
    why: 'Myndigheten heter Integritetsskyddsmyndigheten.',
  },
  {fact: 'Mer information på stadens sida', attributes: ['privacy-url'], texts: ['privacy.own']},
];

const socialstyrelsen: readonly SeedFact[] = [
  {
    fact: 'Socialtjänsten arbetar för barns bästa, oftast med föräldrarna',
    texts: ['gtk.support.families', 'gtk.rights.best'],
  },
  {fact: 'Filmer om socialtjänsten', texts: ['gtk.placement.more']},
  {
    fact: 'Texten finns på 18 språk',
    texts: ['gtk.placement.more'],
    why: 'Vilka språken är står inte på den sparade sidan; elementet säger ”flera språk”.',
  },
  {fact: 'Socialtjänsten finns i alla kommuner', texts: ['gtk.support.apply', 'lead.elsewhere']},
  {
    fact: 'Där arbetar socionomer med kunskap om barns behov',
    why: 'Hjälper ingen att anmäla, välja eller förstå vad som händer.',
  },
  {
    fact: 'Många familjer får stöd, till exempel vid psykisk ohälsa, beroende eller våld',
    texts: ['gtk.support.families', 'gtk.support.parents'],
  },
  {
    fact: 'I första hand ska det bli bättre hemma; man kommer överens om stödet',
    texts: ['gtk.support.families'],
  },
  {fact: 'Hjälp med konflikter, samtal om föräldrarollen', texts: ['gtk.support.parents']},
  {fact: 'Barn kan få kontaktperson eller träffa andra i samma läge', texts: ['gtk.support.parents']},
  {
    fact: 'Alla kan själva söka stöd och skydd, både barn och föräldrar',
    texts: ['gtk.support.apply', 'child-safety.decide'],
  },
  {fact: 'Kontakta socialkontoret i din hemkommun', texts: ['gtk.support.apply', 'lead.elsewhere.self']},
  {fact: 'Alla kan anmäla oro för ett barn', texts: ['gtk.everyone']},
  {fact: 'Man anmäler sin oro, inte en förälder', texts: ['intro.no-blame']},
  {
    fact: 'Personal i förskola, skola och vård måste anmäla till kommunen där barnet bor',
    texts: ['gtk.duty.child', 'subject.livesInMunicipality.hint'],
  },
  {
    fact: 'Socialtjänsten utreder vad barnet behöver; barn och föräldrar får berätta',
    texts: ['gtk.after.others', 'next.investigation'],
  },
  {fact: 'Kan behöva prata med släkt och lärare', texts: ['gtk.after.others']},
  {fact: 'Sekretess', texts: ['gtk.secrecy.staff']},
  {fact: 'Vårdnadshavare får normalt veta allt om sitt barn', texts: ['gtk.secrecy.guardians']},
  {
    fact: 'Men inget som utsätter barnet för en allvarlig risk',
    texts: ['gtk.secrecy.guardians', 'child-safety.text'],
  },
  {
    fact: 'Ju äldre barn, desto mer bestämmer barnet; kan behöva godkänna',
    texts: ['gtk.secrecy.older-child', 'child-safety.decide'],
  },
  {fact: 'Går det inte hemma: familjehem eller HVB', texts: ['gtk.placement.where']},
  {fact: 'Föräldrar har då rätt till stöd', texts: ['gtk.placement.parents']},
  {fact: 'Målet är att det ska bli så bra som möjligt för barnet', texts: ['gtk.rights.best']},
  {fact: 'LVU: när ett barn placeras mot vårdnadshavares vilja', texts: ['gtk.placement.more']},
  {
    fact: 'Koll på soc, på svenska, engelska och arabiska',
    texts: ['gtk.support.koll-pa-soc', 'child-help.koll-pa-soc'],
  },
];

export const seedFacts = {ostersund, kiruna, vara, stockholm, socialstyrelsen} as const satisfies Record<
  string,
  readonly SeedFact[]
>;
