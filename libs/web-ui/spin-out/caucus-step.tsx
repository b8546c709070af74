import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import type { OpenedPackage } from '#governance/caucuses/device';
import { ErrorNotice, Notice } from '../components/notice.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { askAll, askedOf, type Brought, tooManyAsked, type Way, WAYS } from './brought.js';
import { spinOutText } from './l10n.js';
import { Papers } from './papers.js';
import styles from './spin-out.module.css';

interface CaucusStepProps {
  /** Null until a package was opened. */
  readonly brought: Brought | null;
  readonly founders: number;
  /** Somebody wanted to go on. */
  readonly tried: boolean;
  readonly onOpened: (opened: OpenedPackage) => void;
  /** What is to become of the person at this place of the roll. */
  readonly onWay: (at: number, way: Way) => void;
  readonly onAskAll: (brought: Brought) => void;
}

/** What a caucus brings along to the founding: opened in this browser, read, and who of it is asked. */
export function CaucusStep(props: CaucusStepProps): JSX.Element {
  const { brought, founders, tried, onOpened, onWay, onAskAll } = props;
  const t = useText(spinOutText);
  const language = useLanguage();
  if (!brought) return <OpenForm tried={tried} onOpened={onOpened} />;
  const { organization, name, papers } = brought.statement;
  return (
    <>
      <h2 className={styles['heading']}>{t('fromCaucus', { name, organization })}</h2>
      <details className={styles['papers']}>
        <summary>{t('fromPapers', { count: papers.length })}</summary>
        <Papers papers={papers.map((paper, at) => ({ ...paper, id: `${at}` }))} />
      </details>
      <h2 className={styles['heading']}>{t('fromPeople')}</h2>
      <p>{t('fromPeopleLead')}</p>
      {brought.people.map((person, at) => (
        <NativeSelect
          key={at}
          label={person.name}
          description={t('since', { day: formatDay(person.since, language) })}
          value={brought.ways[at]}
          data={WAYS.map((way) => ({ value: way, label: t(`as.${way}`) }))}
          onChange={(event) => onWay(at, event.currentTarget.value as Way)}
        />
      ))}
      <div>
        <Button onClick={() => onAskAll(askAll(brought))}>{t('askAll')}</Button>
      </div>
      <output>{t('askedSoFar', { asked: askedOf(brought).length })}</output>
      {tooManyAsked(brought, founders) && <Notice title={t('tooManyAsked')} />}
    </>
  );
}

function OpenForm({ tried, onOpened }: Pick<CaucusStepProps, 'tried' | 'onOpened'>): JSX.Element {
  const t = useText(spinOutText);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const open = useMutation({
    networkMode: 'always',
    mutationFn: async (chosen: File) => {
      // Few bring a package: what opens it is fetched with the first.
      const { openPackage } = await import('#governance/caucuses/device');
      return openPackage(new Uint8Array(await chosen.arrayBuffer()), passphrase);
    },
    onSuccess: (read) => {
      if (read.ok) onOpened(read.value);
    },
  });
  return (
    <form
      className={styles['fields']}
      aria-label={t('fromOpen')}
      onSubmit={(event) => {
        event.preventDefault();
        if (file) open.mutate(file);
      }}
    >
      {tried && <Notice title={t('fromMissing')} />}
      {open.error && <ErrorNotice error={open.error} />}
      {open.data && !open.data.ok && <Notice title={t(open.data.error)} />}
      <input
        ref={input}
        type="file"
        aria-label={t('fromFile')}
        hidden
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          open.reset();
        }}
      />
      <div>
        <Button onClick={() => input.current?.click()}>{t('fromFile')}</Button>
      </div>
      <output>{file && t('fromChosen', { file: file.name })}</output>
      <PasswordInput
        label={t('fromPassphrase')}
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={open.isPending} disabled={!file || passphrase === ''}>
          {t('fromOpen')}
        </Button>
      </div>
    </form>
  );
}
