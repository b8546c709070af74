import { ASSEMBLY_WITH_COMMITTEES } from './assembly-with-committees.js';
import type { BylawsTemplate } from './bylaws.types.js';
import { ORGANIZING_COMMITTEE } from './organizing-committee.js';
import { PLAIN_ASSEMBLY } from './plain-assembly.js';
import { SMALL_CIRCLE } from './small-circle.js';

/** What `found` takes when it is told nothing else. */
export const DEFAULT_BYLAWS = PLAIN_ASSEMBLY.code;

/** Offered at the founding, in this order. */
export const BYLAWS_TEMPLATES: readonly BylawsTemplate[] = [
  SMALL_CIRCLE,
  ASSEMBLY_WITH_COMMITTEES,
  ORGANIZING_COMMITTEE,
  PLAIN_ASSEMBLY,
];

export const findBylaws = (code: string): BylawsTemplate | undefined =>
  BYLAWS_TEMPLATES.find((template) => template.code === code);
