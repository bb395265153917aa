/** What `check()` of the element tells of; of it, only what has to do with how the preview looks. */
export interface Problem {
  readonly attribute: string;
  readonly code: string;
  readonly message: string;
}

/** The rest is about the page, which is not the municipality's here. */
export const isOfLooks = ({code}: Problem): boolean => code === 'contrast';
