/** Which colours meet on the screen. The defaults are held to it by test/node/styles/, a host's own by check(). */

/** Text → what it stands on. */
export const textPairs: Readonly<Record<string, readonly string[]>> = {
  ink: ['surface', 'surface-raised', 'accent-soft', 'danger-soft', 'warning-soft'],
  'ink-muted': ['surface'],
  accent: ['surface', 'surface-raised'],
  'accent-strong': ['surface', 'surface-raised', 'accent-soft'],
  'accent-ink': ['accent', 'accent-strong'],
  danger: ['surface', 'surface-raised', 'danger-soft'],
};

/** What is drawn → what it must stand out from. `line-soft` only parts what white space parts already. */
export const edgePairs: Readonly<Record<string, readonly string[]>> = {
  line: ['surface', 'accent-soft'],
  ink: ['surface'],
  accent: ['surface', 'surface-raised', 'accent-soft', 'line-soft'],
  'accent-ink': ['accent'],
  danger: ['surface', 'surface-raised'],
  'warning-line': ['surface', 'warning-soft'],
  success: ['surface'],
  focus: ['surface', 'surface-raised'],
};
