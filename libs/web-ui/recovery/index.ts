export { RecoverySheetPage } from './recovery-sheet-page.js';
