/** How an organization and its hub exchange messages. `file`: there is no line; people carry files. */
export type Way = 'push' | 'collect' | 'file';

/** The environment of a node that goes this way. It asks every three seconds, so that a trial need not wait. */
export const environmentOf = (way: Way): Record<string, string> =>
  way === 'push' ? {} : { FEDERATION_MODE: 'collect', FEDERATION_COLLECT_EVERY: '0.05' };
