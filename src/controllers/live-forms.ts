/** Every form on the page that may hold an answer: a quick exit from one of them wipes them all. */
export const liveForms = new Set<{forget(): void}>();
