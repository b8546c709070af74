import { AppPages, AppShell, SessionGate, startApp } from '#web-ui';
import { pageText } from './l10n.js';
import { PAGES } from './pages.js';

/** Offices that the default charter of an organizing committee has. */
const OFFICES = ['secretary', 'treasurer', 'reporter'];

await startApp(
  <AppShell>
    <SessionGate offices={OFFICES}>
      <AppPages pages={PAGES} text={pageText} />
    </SessionGate>
  </AppShell>,
);
