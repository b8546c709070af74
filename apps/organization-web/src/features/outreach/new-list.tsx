import { Actions, ErrorNotice, MainAction, RefusalNotice, RequestError, useCommand, useText } from '#web-ui';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import { PeopleListsDocument, ReadPeopleListDocument, type ReadPeopleListMutation } from './generated/graphql.js';
import { outreachText } from './l10n.js';
import styles from './outreach.module.css';
import { Refused } from './refused.js';
import { type UploadedList, uploadList } from './upload-list.js';

type ReadList = Extract<ReadPeopleListMutation['readPeopleList'], { __typename: 'PeopleListRead' }>;

function Outcome({ read }: { read: ReadList }): JSX.Element {
  const t = useText(outreachText);
  const { added, known, stopped } = read.list;
  return (
    <output className={styles['card']}>
      <strong>{t('added', { count: added })}</strong>
      {known > 0 && <span>{t('known', { count: known })}</span>}
      {stopped > 0 && <span>{t('stopped', { count: stopped })}</span>}
      {read.problemsTotal > 0 && <span>{t('problems', { count: read.problemsTotal })}</span>}
      {read.problems.length > 0 && (
        <ul className={styles['problems']}>
          {read.problems.map(({ line, code }) => (
            <li key={line}>{t('line', { line, problem: t(code as 'name-missing') })}</li>
          ))}
        </ul>
      )}
    </output>
  );
}

function Preview({ list }: { list: UploadedList }): JSX.Element {
  const t = useText(outreachText);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <section className={styles['scroll']} tabIndex={0} aria-label={t('preview')}>
      <table className={styles['preview']}>
        <caption>{t('preview')}</caption>
        <thead>
          <tr>
            {list.columns.map(({ index, name }) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.preview.slice(0, 5).map((row, line) => (
            <tr key={line}>
              {list.columns.map(({ index }) => (
                <td key={index}>{row[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CheckListProps {
  readonly list: UploadedList;
  readonly pending: boolean;
  readonly onRead: (list: { name: string; contact: string; source: string; askedFor: boolean }) => void;
}

function CheckList({ list, pending, onRead }: CheckListProps): JSX.Element {
  const t = useText(outreachText);
  const [name, setName] = useState(list.suggestedMapping.name ?? '');
  const [contact, setContact] = useState(list.suggestedMapping.contact ?? '');
  const [source, setSource] = useState('');
  const [askedFor, setAskedFor] = useState(false);
  const columns = [
    { value: '', label: `– ${t('chooseColumn')} –` },
    ...list.columns.map((column) => ({ value: column.name, label: column.name })),
  ];
  const isComplete = name !== '' && contact !== '' && name !== contact && source.trim() !== '';
  return (
    <form
      className={styles['fields']}
      aria-label={t('check')}
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ name, contact, source: source.trim(), askedFor });
      }}
    >
      <p>{t('rows', { count: list.rows })}</p>
      <Preview list={list} />
      <NativeSelect label={t('name')} data={columns} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <NativeSelect
        label={t('contact')}
        data={columns}
        value={contact}
        onChange={(e) => setContact(e.currentTarget.value)}
      />
      <TextInput
        label={t('source')}
        description={t('sourceHelp')}
        value={source}
        maxLength={200}
        required
        onChange={(e) => setSource(e.currentTarget.value)}
      />
      <Checkbox
        label={t('askedFor')}
        description={t('askedForHelp')}
        checked={askedFor}
        onChange={(e) => setAskedFor(e.currentTarget.checked)}
      />
      <div>
        <MainAction type="submit" loading={pending} disabled={!isComplete}>
          {t('read')}
        </MainAction>
      </div>
    </form>
  );
}

/** A file, what is said of it, and what came of it. */
export function NewList(): JSX.Element {
  const t = useText(outreachText);
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({ mutationFn: uploadList });
  const read = useCommand(ReadPeopleListDocument, [PeopleListsDocument]);
  const answer = read.data?.readPeopleList;
  const { error } = upload;
  return (
    <div className={styles['page']}>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label={t('choose')}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
          read.reset();
          if (file) upload.mutate(file);
        }}
      />
      {error instanceof RequestError && error.kind === 'invalid' ? (
        <RefusalNotice title={t('failedTitle')} refusal={{ code: error.code ?? '', message: error.message }} />
      ) : (
        error && <ErrorNotice error={error} />
      )}
      <Refused error={read.error} answer={answer} />
      {answer?.__typename === 'PeopleListRead' && <Outcome read={answer} />}
      {upload.data && (
        <CheckList
          key={upload.data.id}
          list={upload.data}
          pending={read.isPending}
          onRead={(list) =>
            read.mutate(
              { id: upload.data.id, list },
              { onSuccess: (done) => done.readPeopleList.__typename === 'PeopleListRead' && upload.reset() },
            )
          }
        />
      )}
      <Actions>
        <Button onClick={() => input.current?.click()} loading={upload.isPending}>
          {t(upload.data ? 'chooseOther' : 'choose')}
        </Button>
      </Actions>
    </div>
  );
}
