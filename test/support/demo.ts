/** What the demo shows and the documents say, for tests in a browser. */
import {executeServerCommand} from '@web/test-runner-commands';

/** Address → HTML, of the guide and of the themes. */
export const demoPages = (): Promise<Readonly<Record<string, string>>> => executeServerCommand('demo-pages');

export interface Documents {
  /** README and the guide: name → text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Names of the built files. */
  readonly built: readonly string[];
}

export const documents = (): Promise<Documents> => executeServerCommand('demo-documents');
