import { EmptyState, PageHeader } from '../components/section.js';
import { ErrorNotice } from '../components/notice.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { useApi } from '../api/use-api.js';
import { useCan } from '../session/session-context.js';
import { useText } from '../i18n/use-text.js';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { CandidatesSection } from './candidates-section.js';
import { CheckSection } from './check-section.js';
import { ContestSection } from './contest-section.js';
import { CountSection } from './count-section.js';
import { ElectionFacts } from './election-facts.js';
import { HeldElectionDocument, type ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { OwnPaper } from './own-paper.js';
import { PaperBallot } from './paper-ballot.js';
import { Protection } from './protection.js';
import { StepsSection } from './steps-section.js';

const COUNTED = ['counted', 'contested', 'certified', 'annulled'];

function OneElection({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const can = useCan();
  const votes = can('vote');
  const { title, phase } = election;
  // One that was annulled because only a lot could have ended it has no count.
  const isCounted = COUNTED.includes(phase) && election.contestUntil !== null;
  const isVoted = phase === 'issuing' || phase === 'casting';
  return (
    <>
      <PageHeader title={title}>
        <ElectionFacts election={election} />
      </PageHeader>
      {votes && <OwnPaper key={phase} election={election} />}
      {isCounted && <CountSection election={election} />}
      {isCounted && <CheckSection election={election} />}
      {isCounted && election.mandateId === null && <ContestSection election={election} />}
      {!isCounted && <CandidatesSection election={election} />}
      {isVoted && <Protection election={election} />}
      {isVoted && <PaperBallot election={election} />}
      {election.mandateId === null && <StepsSection election={election} />}
      {phase === 'annulled' && can('decision:record') && (
        <div data-screen-only>
          <PageLink href="/democracy/elections/new" icon="add">
            {t('callWay')}
          </PageLink>
        </div>
      )}
    </>
  );
}

/** One election from its call to its certificate; what the reader can do in it stands first. */
export function ElectionPage(): JSX.Element {
  const t = useText(electionsText);
  const { id } = useParams<{ id: string }>();
  const answer = useApi(HeldElectionDocument, { id });
  const election = answer.data?.data.heldElection;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy/elections" icon="back">
          {t('toList')}
        </PageLink>
      </div>
      {election ? <OneElection election={election} /> : <PageHeader title={t('title')} />}
      {election === null && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={5} lineHeight={56} />}
    </div>
  );
}
