import {
  ConfirmAction,
  EmptyState,
  ErrorNotice,
  formatDay,
  Loading,
  PageHeader,
  PageLink,
  useApi,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { useSpheres } from '../spheres/index.js';
import { AnswerNotice } from './answer-notice.js';
import {
  FileGrievanceDocument,
  MyGrievancesDocument,
  NameableDocument,
  type NameableQuery,
} from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';

type Nameable = NameableQuery['nameable'][number];

/** What is said about one person. Kept in this page alone: phones are shared. */
function Words({ person, name }: { person: Nameable; name: string }): JSX.Element {
  const t = useText(grievancesText);
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const [isSigned, setSigned] = useState(false);
  const [chosen, setChosen] = useState('');
  const file = useCommand(FileGrievanceDocument, [MyGrievancesDocument, 'query GrievancesForToday']);
  const bodyId = chosen || person.bodies[0]!.id;
  const run = (): void =>
    file.mutate(
      { input: { personRef: person.ref, bodyId, words, isSigned } },
      {
        onSuccess: ({ fileGrievance: answer }) =>
          answer.__typename === 'GrievanceDone' && navigate(`/people/grievances/${answer.id}`),
      },
    );
  return (
    <div className={styles['fields']}>
      <AnswerNotice error={file.error} answer={file.data?.fileGrievance} />
      <NativeSelect
        label={t('bodyLabel')}
        value={bodyId}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={person.bodies.map((body) => ({
          value: body.id,
          label: t('bodyCount', { name: body.name, count: body.count }),
        }))}
      />
      <Textarea
        label={t('wordsLabel')}
        description={t('wordsHelp')}
        value={words}
        maxLength={4000}
        autosize
        minRows={5}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Checkbox
        label={t('signed', { name })}
        checked={isSigned}
        onChange={(event) => setSigned(event.currentTarget.checked)}
      />
      <p className={styles['quiet']}>{t('kept')}</p>
      <ConfirmAction
        action={t('file')}
        confirm={t('fileYes')}
        consequence={t('fileConfirm', { name })}
        onConfirm={run}
        pending={file.isPending}
        disabled={words.trim() === ''}
      />
    </div>
  );
}

function Found({ name }: { name: string }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const spheres = useSpheres();
  const answer = useApi(NameableDocument, { name });
  const people = answer.data?.data.nameable;
  if (answer.error) return <ErrorNotice error={answer.error} onRetry={answer.refetch} />;
  if (!people) return <Loading lines={3} lineHeight={56} />;
  const person = people.find(({ ref }) => ref === chosen) ?? people[0];
  if (!person) return <EmptyState title={t('nobody')} next={t('nobodyNext')} />;
  const words = ({ standing, since }: Nameable): string =>
    t('person', {
      standing: standing === 'member' ? spheres.member : spheres.volunteer,
      day: formatDay(since, language),
    });
  return (
    <>
      {people.length > 1 && (
        <NativeSelect
          label={t('which')}
          value={person.ref}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={people.map((one) => ({ value: one.ref, label: words(one) }))}
        />
      )}
      {person.bodies.length === 0 ? (
        <EmptyState title={t('noBody')} next={t('noBodyNext')} />
      ) : (
        <Words key={person.ref} person={person} name={name} />
      )}
    </>
  );
}

/** Filing a grievance: who it is about, who is to hear it, and the words. */
export function FileGrievancePage(): JSX.Element {
  const t = useText(grievancesText);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people/grievances" icon="back">
          {t('toList')}
        </PageLink>
      </div>
      <PageHeader title={t('newTitle')}>
        <p className={styles['quiet']}>{t('newLead')}</p>
      </PageHeader>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          setName(typed.trim());
        }}
      >
        <TextInput
          label={t('nameLabel')}
          description={t('nameHelp')}
          value={typed}
          maxLength={100}
          required
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('find')}
          </Button>
        </div>
      </form>
      {name !== '' && <Found key={name} name={name} />}
    </div>
  );
}
