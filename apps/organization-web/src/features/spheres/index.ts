export { AdmissionRulesDocument } from './generated/graphql.js';
export { type AdmissionRules, type Spheres, useAdmissionRules, useSpheres } from './use-spheres.js';
