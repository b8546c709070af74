import {
  ConfirmAction,
  EmptyState,
  ErrorNotice,
  formatDay,
  Loading,
  Notice,
  PageHeader,
  PageLink,
  Section,
  StatusBadge,
  useApi,
  useCommand,
  useLanguage,
  useSession,
  useText,
  today,
} from '#web-ui';
import { AffiliationsOf } from '#web-ui/affiliations';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import { useAdmissionRules, useSpheres } from '../spheres/index.js';
import {
  EndAdmissionDocument,
  NoteTakingPartDocument,
  OpenAdmissionsDocument,
  PersonDetailDocument,
  type PersonDetailQuery,
  ProposeAdmissionDocument,
} from './generated/graphql.js';
import { AdmissionCard } from './admission-card.js';
import { AnswerNotice } from './answer-notice.js';
import { DecideSection } from './decide-section.js';
import { EndSection } from './end-section.js';
import { peopleText } from './l10n.js';
import { ObjectSection } from './object-section.js';
import { PathSection } from './path-section.js';
import styles from './people.module.css';
import { useSphereLabel } from './use-sphere-label.js';

type Person = NonNullable<PersonDetailQuery['personDetail']>;
const OPEN = ['open', 'appealed'];

function TakingPartSection({ person }: { person: Person }): JSX.Element {
  const t = useText(peopleText);
  const [day, setDay] = useState(() => today());
  const note = useCommand(NoteTakingPartDocument, [PersonDetailDocument]);
  const answer = note.data?.noteTakingPart;
  return (
    <Section id="taking-part" title={t('takingPart')} lead={t('activities', { count: person.activities ?? 0 })}>
      <div className={styles['fields']} data-screen-only>
        <AnswerNotice error={note.error} answer={answer} />
        {answer?.__typename === 'PeopleChanged' && <Notice tone="info" title={t('noted')} />}
        <TextInput
          type="date"
          label={t('activityDay')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <div>
          <Button loading={note.isPending} onClick={() => note.mutate({ personRef: person.ref, day })}>
            {t('noteActivity', { name: person.displayName })}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function ProposeSection({ person }: { person: Person }): JSX.Element {
  const t = useText(peopleText);
  const rules = useAdmissionRules();
  const propose = useCommand(ProposeAdmissionDocument, [PersonDetailDocument, OpenAdmissionsDocument]);
  const spheres = useSpheres();
  const values = { ...spheres, days: rules?.minimumDays ?? 0, count: rules?.minimumActivities ?? 0 };
  const name = person.displayName;
  return (
    <Section id="propose" title={t('proposeTitle')} lead={t('proposeLead', values)} screenOnly>
      <AnswerNotice error={propose.error} answer={propose.data?.proposeAdmission} />
      <ConfirmAction
        action={t('propose', { ...spheres, name })}
        confirm={t('proposeYes')}
        consequence={t('proposeConfirm', { name, days: rules?.discussionDays ?? '' })}
        onConfirm={() => propose.mutate({ personRef: person.ref })}
        pending={propose.isPending}
      />
    </Section>
  );
}

function AdmissionSection({ person }: { person: Person }): JSX.Element | null {
  const t = useText(peopleText);
  const { me } = useSession();
  const end = useCommand(EndAdmissionDocument, [PersonDetailDocument, OpenAdmissionsDocument]);
  const { admission } = person;
  if (!admission) return null;
  const isOpen = OPEN.includes(admission.state);
  return (
    <>
      <Section id="admission" title={t('proposeTitle')}>
        <AnswerNotice error={end.error} answer={end.data?.endAdmission} />
        <AdmissionCard admission={admission} />
        {admission.state === 'open' && admission.sponsorRef === me.personRef && (
          <ConfirmAction
            main={false}
            action={t('withdraw')}
            confirm={t('withdraw')}
            consequence={t('withdrawConfirm', { name: person.displayName })}
            onConfirm={() => end.mutate({ admissionId: admission.id })}
            pending={end.isPending}
          />
        )}
      </Section>
      {admission.state === 'open' && <ObjectSection admission={admission} />}
      {isOpen && <DecideSection admission={admission} />}
    </>
  );
}

function OnePerson({ person }: { person: Person }): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const label = useSphereLabel();
  const goesOn = person.admission && [...OPEN, 'accepted'].includes(person.admission.state);
  const isVolunteer = person.standing === 'volunteer';
  return (
    <>
      <PageHeader title={person.displayName}>
        <p className={styles['ways']}>
          <StatusBadge tone="info" icon="people" word={label(person.standing)} />
          <span className={styles['quiet']}>{t('since', { day: formatDay(person.since, language) })}</span>
        </p>
      </PageHeader>
      <AdmissionSection person={person} />
      {isVolunteer && !goesOn && <ProposeSection person={person} />}
      {isVolunteer && <TakingPartSection person={person} />}
      <AffiliationsOf personRef={person.ref} />
      <PathSection history={person.history} />
      <EndSection person={person} />
    </>
  );
}

/** A person as members read them: where they stand, how they came there, and what goes on about their admission. */
export function PersonPage(): JSX.Element {
  const t = useText(peopleText);
  const { ref } = useParams<{ ref: string }>();
  const answer = useApi(PersonDetailDocument, { ref });
  const person = answer.data?.data.personDetail;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people" icon="back">
          {t('toPeople')}
        </PageLink>
      </div>
      {person && <OnePerson person={person} />}
      {!person && <PageHeader title={t(person === null ? 'unknownPerson' : 'title')} />}
      {person === null && <EmptyState title={t('unknownPerson')} next={t('unknownPersonNext')} />}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={5} lineHeight={56} />}
    </div>
  );
}
