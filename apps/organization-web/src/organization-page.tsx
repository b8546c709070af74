import { PageFrame, useText } from '#web-ui';
import { type JSX, useState } from 'react';
import { FederationSection } from './features/federation/index.js';
import { ImportSection } from './features/imports/index.js';
import { ReportsSection } from './features/reports/index.js';
import { TodaySection } from './features/today/index.js';
import { pageText } from './l10n.js';

const monthInAddress = (): string | null => new URLSearchParams(location.search).get('month');

/** One plain page: what is open, then import, reports, federation. The chosen month stands in the address, so a reload keeps it. */
export function OrganizationPage(): JSX.Element {
  const t = useText(pageText);
  const [month, setMonth] = useState(monthInAddress);
  const choose = (chosen: string): void => {
    history.replaceState(null, '', `${location.pathname}?month=${chosen}${location.hash}`);
    setMonth(chosen);
  };
  const sections = [
    { id: 'today', label: t('title') },
    { id: 'import', label: t('import') },
    { id: 'reports', label: t('reports') },
    { id: 'federation', label: t('federation') },
  ];
  return (
    <PageFrame sections={sections}>
      <TodaySection onMonth={choose} />
      <ImportSection />
      <ReportsSection month={month} onMonth={choose} />
      <FederationSection />
    </PageFrame>
  );
}
