import { Actions, EmptyState, Section } from '../components/section.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { useCommand } from '../api/use-api.js';
import { PersonPicker } from '../people/index.js';
import { useCan, useSession } from '../session/session-context.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { Button, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { REFRESHED } from './election-facts.js';
import {
  AnswerNominationDocument,
  type ElectionPartsFragment,
  ProposeCandidateDocument,
  StateCandidacyDocument,
} from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

type Nomination = ElectionPartsFragment['nominations'][number];

/** The reader's own answer to being proposed, and the words beside their name. */
function OwnNomination({ electionId, own }: { electionId: string; own: Nomination }): JSX.Element {
  const t = useText(electionsText);
  const [words, setWords] = useState(own.words ?? '');
  const answer = useCommand(AnswerNominationDocument, REFRESHED);
  const state = useCommand(StateCandidacyDocument, REFRESHED);
  const say = (said: string) => (): void => answer.mutate({ electionId, answer: said });
  const isAsked = own.state === 'proposed';
  return (
    <div className={styles['fields']} data-screen-only>
      <AnswerNotice error={answer.error} answer={answer.data?.answerNomination} />
      <Actions>
        {isAsked && (
          <Button onClick={say('accepted')} loading={answer.isPending}>
            {t('accept')}
          </Button>
        )}
        {(isAsked || own.state === 'accepted') && (
          <ConfirmAction
            main={false}
            action={t(isAsked ? 'decline' : 'withdraw')}
            confirm={t(isAsked ? 'decline' : 'withdraw')}
            consequence={t(isAsked ? 'declineConfirm' : 'withdrawConfirm')}
            onConfirm={say(isAsked ? 'declined' : 'withdrawn')}
          />
        )}
      </Actions>
      {(isAsked || own.state === 'accepted') && (
        <>
          <AnswerNotice error={state.error} answer={state.data?.stateCandidacy} />
          <Textarea
            label={t('wordsLabel')}
            description={t('wordsHelp')}
            value={words}
            maxLength={1000}
            autosize
            minRows={3}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <div>
            <Button onClick={() => state.mutate({ electionId, words })} loading={state.isPending}>
              {t('wordsSave')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Propose({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const propose = useCommand(ProposeCandidateDocument, REFRESHED);
  const reads = useCan()('person:read');
  const [chosen, setChosen] = useState('');
  const taken = election.nominations.filter(({ state }) => state !== 'withdrawn').map(({ personRef }) => personRef);
  const run = (personRef: string) => (): void =>
    propose.mutate({ electionId: election.id, personRef }, { onSuccess: () => setChosen('') });
  return (
    <Section id="propose" title={t('proposeTitle')} lead={t('proposeLead')} screenOnly>
      <div className={styles['fields']}>
        <AnswerNotice error={propose.error} answer={propose.data?.proposeCandidate} />
        {!taken.includes(me.personRef) && (
          <div>
            <Button onClick={run(me.personRef)} loading={propose.isPending}>
              {t('standMyself')}
            </Button>
          </div>
        )}
        {reads && (
          <>
            <PersonPicker
              label={t('proposeWho')}
              nobody={t('proposeNobody')}
              value={chosen}
              among="members"
              except={[...taken, me.personRef]}
              onPick={setChosen}
            />
            <div>
              <Button onClick={run(chosen)} loading={propose.isPending} disabled={chosen === ''}>
                {t('propose')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

/** Who was proposed, what they answered, and their own words. */
export function CandidatesSection({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const textOf = useTextOfCode(electionsText);
  const votes = useCan()('vote');
  const { me } = useSession();
  const isOpen = election.phase === 'nominations';
  const shown = isOpen ? election.nominations : election.nominations.filter(({ number }) => number !== null);
  return (
    <>
      <Section id="candidates" title={t('candidates')}>
        {shown.length === 0 && <EmptyState title={t('noCandidates')} next={t('noCandidatesNext')} />}
        <ul className={styles['list']}>
          {shown.map((one) => (
            <li key={one.personRef} className={styles['card']}>
              <div className={styles['ways']}>
                <strong>{one.displayName ?? t('erased')}</strong>
                {isOpen && <span className={styles['quiet']}>{textOf(`state.${one.state}`, one.state)}</span>}
              </div>
              {one.words && <p className={styles['said']}>{one.words}</p>}
              {one.proposerName && one.proposerName !== one.displayName && (
                <span className={styles['quiet']}>{t('by', { name: one.proposerName })}</span>
              )}
              {isOpen && one.personRef === me.personRef && <OwnNomination electionId={election.id} own={one} />}
            </li>
          ))}
        </ul>
      </Section>
      {isOpen && votes && <Propose election={election} />}
    </>
  );
}
