export { OrganizationsPage } from './organizations-page.js';
export { useOrganizations } from './use-organizations.js';
