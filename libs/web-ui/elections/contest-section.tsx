import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { today } from '../format/today.js';
import { useCan } from '../session/session-context.js';
import { useCommand } from '../api/use-api.js';
import { useText } from '../i18n/use-text.js';
import type { JSX } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { REFRESHED } from './election-facts.js';
import { ContestElectionDocument, type ElectionPartsFragment } from './generated/graphql.js';
import { electionsText } from './l10n.js';

/** For whoever is on the roll, while the days for it last. */
export function ContestSection({ election }: { election: ElectionPartsFragment }): JSX.Element | null {
  const t = useText(electionsText);
  const votes = useCan()('vote');
  const contest = useCommand(ContestElectionDocument, REFRESHED);
  const { id, phase, ownVoter, contestUntil } = election;
  if (!votes || phase !== 'counted' || ownVoter === null || today() > (contestUntil ?? '')) return null;
  return (
    <Section id="contest" title={t('contestTitle')} lead={t('contestLead')} screenOnly>
      <AnswerNotice error={contest.error} answer={contest.data?.contestElection} />
      <ConfirmAction
        main={false}
        action={t('contest')}
        confirm={t('contestYes')}
        consequence={t('contestConfirm')}
        onConfirm={() => contest.mutate({ electionId: id })}
        pending={contest.isPending}
      />
    </Section>
  );
}
