export { OrganizationsSection } from './organizations-section.js';
export { useOrganizations } from './use-organizations.js';
