export { keysText } from '../l10n/keys.js';
export { OwnKeySection } from './own-key-section.js';
export { PeerKeysSection } from './peer-keys-section.js';
export { SuspensionSection } from './suspension-section.js';
export { Decide, Waiting } from './decide.js';
