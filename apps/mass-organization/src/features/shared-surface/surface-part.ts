/** The parts that an organization can switch off, named as the contract's fields. */
export const SURFACE_PARTS = ['stage', 'offices', 'releasedCells', 'sites'] as const;
export type SurfacePart = (typeof SURFACE_PARTS)[number];
