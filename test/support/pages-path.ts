/** Where the runner serves what tests put there; both sides agree on it here. */
export const pagesPath = '/__pages/';
