import { PageFrame, useText } from '#web-ui';
import type { JSX } from 'react';
import { EnrolmentsSection } from './features/enrolments/index.js';
import { FiguresSection } from './features/figures/index.js';
import { OrganizationsSection } from './features/organizations/index.js';
import { TodaySection } from './features/today/index.js';
import { pageText } from './l10n.js';

/** One plain page: what is open, the organizations, their figures together, and who wants to join. */
export function CommitteePage(): JSX.Element {
  const t = useText(pageText);
  const sections = [
    { id: 'today', label: t('title') },
    { id: 'organizations', label: t('organizations') },
    { id: 'figures', label: t('figures') },
    { id: 'enrolments', label: t('enrolments') },
  ];
  return (
    <PageFrame sections={sections}>
      <TodaySection />
      <OrganizationsSection />
      <FiguresSection />
      <EnrolmentsSection />
    </PageFrame>
  );
}
