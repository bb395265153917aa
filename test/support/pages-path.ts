/** Where the runner serves what tests put there; both sides agree on it here. */
export const pagesPath = '/__pages/';

/** The element as a later release would call itself, under this folder there. */
export const otherVersion = '9.9.9';

/** The Konfigurator, and beside it what its page is served with. */
export const konfiguratorPath = '/__konfigurator/';
