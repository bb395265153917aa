/** How an encrypted report looks from outside, to who sends it and to who takes it. */

/** Five parts in base64url (RFC 7516 7.1): nothing that can be read is taken for encrypted. */
export const isSealed = (text: string): boolean => /^(?:[\w-]+\.){4}[\w-]+$/.test(text);
