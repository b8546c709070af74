export { type Citer, CiterList } from './citer-list.js';
export { ClauseCiters, EarlierCiters, useCiters } from './clause-citers.js';
export { DecisionCiters } from './decision-citers.js';
