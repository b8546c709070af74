export { AffiliationsOf } from './affiliations-of.js';
export { AffiliationsSection } from './affiliations-section.js';
export { NamesYours } from './names-yours.js';
export { RecusalLine } from './recusal-line.js';
