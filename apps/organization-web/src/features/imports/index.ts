export { useImportItems } from './use-import-items.js';
