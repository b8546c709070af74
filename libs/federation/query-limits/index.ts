export { type LimitedParsing, queryLimits, type QueryLimits } from './query-limits.js';
