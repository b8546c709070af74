export { openSealed, sealTo, type SealRefusal } from './age.js';
