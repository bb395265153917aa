/** Who can read what is sent, and what is said where it cannot be sent so that nobody else can. */
import {msg, str} from '@lit/localize';
import type {Config} from '../config/config.js';

/** Of the way only, and only where it is so: who holds the key at the municipality is the municipality's to say. */
export const whoCanRead = ({municipality}: Config): string =>
  municipality
    ? msg(
        str`Det du har skrivit låses (krypteras) innan det skickas. Bara socialtjänsten i ${municipality} kan låsa upp det. De som förmedlar det på vägen dit kan inte läsa det.`,
        {id: 'encryption.readers'},
      )
    : msg(
        'Det du har skrivit låses (krypteras) innan det skickas. Bara kommunens socialtjänst kan låsa upp det. De som förmedlar det på vägen dit kan inte läsa det.',
        {id: 'encryption.readers.here'},
      );

export const keyFaultTexts = {
  heading: () => msg('Anmälan kan inte skickas härifrån just nu', {id: 'encryption.fault'}),
  unreachable: () =>
    msg('Vi når inte det som behövs för att skicka den säkert. Försök igen, eller ring oss.', {
      id: 'encryption.fault.unreachable',
    }),
  other: () =>
    msg('Den går inte att skicka säkert. Felet ligger inte hos dig. Ring oss i stället.', {
      id: 'encryption.fault.other',
    }),
};
