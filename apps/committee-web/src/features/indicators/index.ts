export { type Indicators, useIndicators } from './use-indicators.js';
