import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { TextDiff } from '../unity/index.js';
import { AmendmentsSection } from './amendments-section.js';
import { ConcludeSection } from './conclude-section.js';
import { ProposalDocument } from './generated/graphql.js';
import { HandsSection } from './hands-section.js';
import { proposalsText } from './l10n.js';
import { ObjectionsSection } from './objections-section.js';
import styles from './proposals.module.css';
import { TalkSection } from './talk-section.js';
import type { ReadProposal } from './use-step.js';

const EVERY_MS = 30_000;

/** One proposal: its text, the reader's word, and what others say, object and would change. */
export function ProposalPage(): JSX.Element {
  const t = useText(proposalsText);
  const { id = '' } = useParams<{ id?: string }>();
  const answer = useApi(ProposalDocument, { id }, { pollMs: () => EVERY_MS });
  const proposal = answer.data?.data.proposal;
  return (
    <div className={styles['page']}>
      {!proposal && <PageHeader title={t('title')} />}
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} lineHeight={60} />}
      {answer.data && !proposal && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
      {proposal && <Parts proposal={proposal} />}
      <PageLink href="/democracy/proposals">{t('toList')}</PageLink>
    </div>
  );
}

function Parts({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalsText);
  const language = useLanguage();
  const name = (of: string | null | undefined): string => of || t('somebodyLeft');
  const { title, authorName, bodyName, publishedOn, phase, versions, text, sponsors, citations } = proposal;
  const now = versions.at(-1);
  return (
    <>
      <PageHeader title={title ?? t('erased')}>
        <p className={styles['quiet']}>
          {t('by', { name: name(authorName), body: bodyName, day: formatDay(publishedOn, language) })}
        </p>
        <StatusBadge tone="info" icon="democracy" word={textOf(`phase.${phase}`, phase)} />
      </PageHeader>
      <Section id="text" title={t('textTitle')}>
        {now && (
          <p className={styles['quiet']}>
            {t('version', {
              version: now.version,
              name: name(now.authorName),
              day: formatDay(now.writtenOn, language),
            })}
          </p>
        )}
        <p className={styles['text']}>{text ?? t('erased')}</p>
        {sponsors.length > 0 && <p>{t('sponsors', { names: sponsors.map(name).join(', ') })}</p>}
        {citations.length > 0 && <h3>{t('restsOn')}</h3>}
        {citations.map((cited) => (
          <blockquote key={`${cited.kind}-${cited.clause}-${cited.decisionId}`} className={styles['quiet']}>
            {cited.clause === null ? (
              <a href={`/record/decisions/${cited.decisionId}`}>
                {t('citesDecision', { day: formatDay(cited.day, language) })}
              </a>
            ) : (
              <>
                {t('citesClause', {
                  kind: textOf(`cites.${cited.kind}`, cited.kind),
                  clause: cited.clause,
                  version: cited.version ?? 0,
                })}
                : <strong>{cited.title}</strong> {cited.text}
              </>
            )}
          </blockquote>
        ))}
        {versions.length > 1 && (
          <details>
            <summary className={styles['summary']}>{t('older')}</summary>
            {versions.slice(1).map((one, index) => (
              <div key={one.version}>
                <p className={styles['quiet']}>
                  {t('version', {
                    version: one.version,
                    name: name(one.authorName),
                    day: formatDay(one.writtenOn, language),
                  })}
                </p>
                <TextDiff before={versions[index]!.text} after={one.text} />
              </div>
            ))}
          </details>
        )}
      </Section>
      <HandsSection proposal={proposal} />
      <ConcludeSection proposal={proposal} />
      <ObjectionsSection proposal={proposal} />
      <AmendmentsSection proposal={proposal} />
      <TalkSection proposal={proposal} />
    </>
  );
}
