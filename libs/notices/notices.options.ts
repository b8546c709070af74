export interface NoticesOptions {
  /** The base URL of this node, as it stands in letters. */
  readonly publicUrl: string;
}

export const NOTICES_OPTIONS = Symbol('NoticesOptions');
