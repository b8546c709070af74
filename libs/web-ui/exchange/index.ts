export { ExchangeSection } from './exchange-section.js';
