import { formatMonth, Section, useApi, useLanguage, useText, useWaitingDecisions, WaitingDecision } from '#web-ui';
import { Decide } from '#web-ui/keys';
import type { JSX } from 'react';
import { catalogueText } from './catalogue-l10n.js';
import { ReportCataloguesDocument, type ReportCataloguesQuery } from './generated/graphql.js';

type Version = ReportCataloguesQuery['reportCatalogues'][number];
const ADOPT = 'catalogue.adopt';

function Adoption({ version, adds, adoptedFrom }: Version): JSX.Element {
  const t = useText(catalogueText);
  const language = useLanguage();
  const waiting = useWaitingDecisions().find(({ effectKind }) => effectKind === ADOPT);
  if (adoptedFrom) return <p>{t('since', { month: formatMonth(adoptedFrom, language) })}</p>;
  if (waiting) return <WaitingDecision decision={waiting} refreshes={[ReportCataloguesDocument]} />;
  return (
    <Decide
      action={t('adopt', { version })}
      consequence={t('adoptConfirm', { names: adds.join('; ') })}
      confirm={t('adoptYes')}
      decision={{ text: t('adoptText', { version }), effectKind: ADOPT, payload: { version } }}
    />
  );
}

/** What reports hold: a version that adds to it counts nothing before the organization adopts it. */
export function CatalogueSection(): JSX.Element | null {
  const t = useText(catalogueText);
  const language = useLanguage();
  const versions = useApi(ReportCataloguesDocument, { language }).data?.data.reportCatalogues;
  const [latest] = versions ?? [];
  if (!latest) return null;
  return (
    <Section id="catalogue" title={t('title')} lead={t('lead')} screenOnly>
      <p>{t('adds', { version: latest.version })}</p>
      <ul>
        {latest.adds.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Adoption {...latest} />
    </Section>
  );
}
