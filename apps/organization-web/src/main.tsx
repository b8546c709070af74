import { AppShell, SessionGate, startApp } from '#web-ui';
import { OrganizationPage } from './organization-page.js';

/** Offices that the default charter of a mass organization has. */
const OFFICES = ['secretary', 'treasurer', 'reporter'];

await startApp(
  <AppShell>
    <SessionGate offices={OFFICES}>
      <OrganizationPage />
    </SessionGate>
  </AppShell>,
);
