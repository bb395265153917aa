/** What a test session started ends with it. A session is one test file in one browser. */

type End = () => unknown;

const scopes = new Map<string, End[]>();

export function whenSessionEnds(session: string, end: End): void {
  scopes.set(session, [...(scopes.get(session) ?? []), end]);
}

export async function endSession(session: string): Promise<void> {
  const ends = scopes.get(session) ?? [];
  scopes.delete(session);
  for (const end of ends.reverse()) await end();
}

export async function endAllSessions(): Promise<void> {
  await Promise.all([...scopes.keys()].map(endSession));
}
