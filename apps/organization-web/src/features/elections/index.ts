export { useElectionItems } from './use-election-items.js';
