/** What a page has and Node may lack: a report is sent from both, with the same code. */
const {document, window, navigator} = globalThis as Partial<
  Pick<typeof globalThis, 'document' | 'window' | 'navigator'>
>;

export {document, window};

/** Known to be; a browser that is online may still reach nobody. */
export const isOffline = (): boolean => navigator?.onLine === false;

/** @returns takes the listener away. */
export function listen(
  target: EventTarget | undefined,
  kind: string,
  listener: (event: Event) => void,
): () => void {
  target?.addEventListener(kind, listener);
  return () => target?.removeEventListener(kind, listener);
}
