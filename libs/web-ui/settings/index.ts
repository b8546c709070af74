export { ConfirmIdentity } from './confirm-identity.js';
export { SettingsPage } from './settings-page.js';
