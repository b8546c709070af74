import { CORE_EN } from './core-en.js';
import { CORE_ES } from './core-es.js';
import { CORE_FR } from './core-fr.js';
import type { CurriculumPack } from './curriculum-pack.js';

/** What an organization can adopt on its first day, and change in a version of its own. */
export const CORE_PACKS: readonly CurriculumPack[] = [CORE_EN, CORE_ES, CORE_FR];
