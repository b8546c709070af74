import { AppShell, SessionGate, startApp } from '#web-ui';
import { CommitteePage } from './committee-page.js';

/** Offices that the default charter of an organizing committee has. */
const OFFICES = ['secretary', 'treasurer', 'reporter'];

await startApp(
  <AppShell>
    <SessionGate offices={OFFICES}>
      <CommitteePage />
    </SessionGate>
  </AppShell>,
);
