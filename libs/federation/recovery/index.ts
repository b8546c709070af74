export { joinShares, newRecovery, type NewRecovery, type RecoveryRefusal } from './recovery-identity.js';
export { readShare, type ShareRefusal } from './recovery-share.js';
