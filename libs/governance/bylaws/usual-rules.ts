import type { BodyRules } from '../domain/body-rules.types.js';

const NUMBERS = { noticeDays: 7, minimumElectorate: 1, recallSignatures: 20, confidenceDays: 0 };
const OF_EVERYBODY = { byName: [], ...NUMBERS, amendedBy: null };

/** Half of it is there; two thirds for what binds everybody. */
export const ASSEMBLY_RULES: BodyRules = {
  quorum: { kind: 'share', part: 1, whole: 2 },
  thresholds: {
    ...{ ordinary: 'majority', offices: 'majority', principles: 'two-thirds' },
    ...{ recall: 'majority', amendment: 'two-thirds' },
  },
  ...OF_EVERYBODY,
};

/** Few people, who decide together. */
export const CIRCLE_RULES: BodyRules = {
  quorum: { kind: 'share', part: 2, whole: 3 },
  thresholds: {
    ...{ ordinary: 'consensus', offices: 'consensus', principles: 'consensus' },
    ...{ recall: 'two-thirds', amendment: 'consensus' },
  },
  ...OF_EVERYBODY,
};

/** Of a body that the assembly elects: it meets between assemblies, at shorter notice. */
export const COMMITTEE_RULES: BodyRules = { ...ASSEMBLY_RULES, noticeDays: 3 };
