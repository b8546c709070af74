export { useCriticismItems } from './use-criticism-items.js';
