export { OrganizationState } from './organization-state.js';
export { useOrganizationCounts, useOrganizations } from './use-organizations.js';
export { useOrganizationItems } from './use-organization-items.js';
