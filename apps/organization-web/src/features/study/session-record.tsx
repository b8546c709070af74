import { Button, Checkbox } from '@mantine/core';
import { Actions, ConfirmAction, formatDay, Section, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import {
  AttendSessionDocument,
  CloseSessionDocument,
  StepAsideDocument,
  type StudyCircleQuery,
} from './generated/graphql.js';
import type { Circle } from './study-types.js';
import { studyText } from './l10n.js';
import { Outcome, useNameOf } from './outcome.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';
import { WriteEntry } from './write-entry.js';

type Session = StudyCircleQuery['circleSessions'][number];

const KINDS = ['question', 'position', 'minority-position'] as const;

function Entries({ session }: { session: Session }): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  return (
    <>
      {KINDS.map((kind) => {
        const entries = session.entries.filter((entry) => entry.kind === kind);
        if (entries.length === 0) return null;
        return (
          <div key={kind} className={styles['stack']}>
            <h3>{t(`entries.${kind}`)}</h3>
            <ul className={styles['list']}>
              {entries.map((entry) => (
                <li
                  key={entry.id}
                  className={`${styles['card']} ${kind === 'minority-position' ? styles['minority'] : ''}`}
                >
                  <p className={styles['text']}>{entry.text ?? t('erased')}</p>
                  {entry.author && <span className={styles['quiet']}>{nameOf(entry.author)}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** Who is there: each signs up themselves; who facilitates ticks for the others, too. */
function Attendance({ session, circle }: { session: Session; circle: Circle }): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  const attend = useStudy(AttendSessionDocument);
  const isThere = new Set(session.attending.map(({ ref }) => ref));
  const facilitating = session.facilitator?.isMe === true;
  return (
    <fieldset className={styles['stack']} disabled={attend.pending}>
      <legend>{t('attendance')}</legend>
      {circle.members
        .filter(({ person }) => person.isMe || facilitating)
        .map(({ person }) => (
          <Checkbox
            key={person.ref}
            label={nameOf(person)}
            checked={isThere.has(person.ref)}
            onChange={(event) =>
              attend.run({
                id: session.id,
                attends: event.currentTarget.checked,
                personRef: person.isMe ? null : person.ref,
              })
            }
          />
        ))}
      <Outcome of={attend} />
    </fieldset>
  );
}

function Facilitating({ session }: { session: Session }): JSX.Element {
  const t = useText(studyText);
  const close = useStudy(CloseSessionDocument);
  const aside = useStudy(StepAsideDocument);
  const { id } = session;
  return (
    <>
      <Outcome of={close.refusal || close.error ? close : aside} />
      <Actions>
        <ConfirmAction
          action={t('closeSession')}
          confirm={t('closeSessionYes')}
          consequence={<p>{t('closeSessionConfirm')}</p>}
          pending={close.pending}
          onConfirm={() => close.run({ id })}
        />
        <Button loading={aside.pending} onClick={() => aside.run({ id })}>
          {t('stepAside')}
        </Button>
      </Actions>
    </>
  );
}

/** One session: its facilitator by rotation, who was there, what was asked and held. Nothing in it is taken away. */
export function SessionRecord({ session, circle }: { session: Session; circle: Circle }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const nameOf = useNameOf();
  const facts = { number: session.number, day: formatDay(session.heldOn, language) };
  const who = session.facilitator;
  const named = who ? t('facilitatesWhy', { name: nameOf(who) }) : t('nobodyFacilitates');
  const why = who?.isMe ? t('youFacilitateWhy') : named;
  const isOpen = session.closedOn === null;
  const wasThere = session.attending.some(({ isMe }) => isMe);
  return (
    <Section id={`session-${session.number}`} title={t('session', facts)} lead={why}>
      <div className={styles['stack']}>
        <p className={styles['quiet']}>{t('there', { count: session.attending.length })}</p>
        <Entries session={session} />
        {isOpen && circle.isMine && <Attendance session={session} circle={circle} />}
        {wasThere && <WriteEntry sessionId={session.id} isOpen={isOpen} />}
        {isOpen && session.facilitator?.isMe && <Facilitating session={session} />}
      </div>
    </Section>
  );
}
