import { TEXTS } from 'virtual:texts';
import { AppPages, AppShell, SessionGate, startApp } from '#web-ui';
import { JoinAfterFounding } from './features/federation/index.js';
import { pageText } from './l10n.js';
import { PAGES } from './pages.js';

await startApp(
  <AppShell>
    <SessionGate join={JoinAfterFounding} declineAt="/kept">
      <AppPages pages={PAGES} text={pageText} />
    </SessionGate>
  </AppShell>,
  TEXTS,
);
