/** Words that come when they are asked for: each translation in a file of its own beside the element. */
import type {Messages} from './locale.js';

const files: Readonly<Record<string, () => Promise<{readonly messages: Messages}>>> = {
  en: () => import('../generated/locales/en.js'),
  ar: () => import('../generated/locales/ar.js'),
  fi: () => import('../generated/locales/fi.js'),
};

/** Reads what the host has of its own. */
export const loadOwnTexts = () => import('./own-texts.js');

export const loadMessages = async (tag: string): Promise<Messages> => (await files[tag]?.())?.messages ?? {};
