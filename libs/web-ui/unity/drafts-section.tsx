import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { languageOf } from '#domain-kit/languages';
import { useApi, useCommand } from '../api/use-api.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { BeginUnityDraftDocument, BringInDocumentDocument, UnityDraftsDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { DraftRefusal } from './draft-refusal.js';
import type { UnityKind } from './unity-kinds.js';
import type { VersionInForce } from './unity.types.js';
import styles from './unity.module.css';

interface DraftsProps {
  readonly kind: UnityKind;
  readonly inForce: VersionInForce | null;
}

const IN_FORCE = 'in-force';
const BLANK = 'blank';

/** Drafts that members write together, and texts with which to begin one. */
export function DraftsSection({ kind, inForce }: DraftsProps): JSX.Element {
  const t = useText(unityText);
  const language = useLanguage();
  const answer = useApi(UnityDraftsDocument, { kind });
  const drafts = answer.data?.data.unityDrafts ?? [];
  return (
    <Section id="drafts" title={t('drafts')} lead={t('draftsLead')} screenOnly>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {answer.data && drafts.length === 0 && <p>{t('noDrafts')}</p>}
      <ul className={styles['list']}>
        {drafts.map(({ id, changedOn, clauses }) => (
          <li key={id}>
            <Link href={`/unity/${kind}/draft/${id}`} className={styles['link'] ?? ''}>
              {t('draftOf', {
                day: formatDay(changedOn, language),
                titles: clauses.map(({ title }) => title).join(', '),
              })}
            </Link>
          </li>
        ))}
      </ul>
      {answer.data && <BeginDraft kind={kind} inForce={inForce} texts={answer.data.data.unityTexts} />}
      <BringIn />
    </Section>
  );
}

interface Text {
  readonly hash: string;
  readonly name: string;
  readonly language: string;
  readonly clauses: readonly { readonly title: string; readonly text: string }[];
}

function BeginDraft({ kind, inForce, texts }: DraftsProps & { texts: readonly Text[] }): JSX.Element {
  const t = useText(unityText);
  const reader = useLanguage();
  const [, go] = useLocation();
  const begin = useCommand(BeginUnityDraftDocument, [UnityDraftsDocument]);
  const words = inForce?.clauses ?? null;
  const own = texts.toSorted((a, b) => Number(b.language === reader) - Number(a.language === reader));
  const options = [
    ...(words ? [{ value: IN_FORCE, label: t('beginInForce') }] : []),
    ...own.map(({ hash, name, language }) => ({
      value: hash,
      label: `${name} (${t(languageOf(language))})`,
    })),
    { value: BLANK, label: t('beginBlank') },
  ];
  const [chosen, choose] = useState(options[0]!.value);
  const text = texts.find(({ hash }) => hash === chosen);
  const blank = [{ title: t('clause', { number: 1 }), text: '…' }];
  const clauses = chosen === IN_FORCE && words ? words : (text?.clauses ?? blank);
  const language = (chosen === IN_FORCE ? inForce?.language : text?.language) ?? reader;
  const parentHash = chosen === IN_FORCE ? (inForce?.parent?.hash ?? null) : (text?.hash ?? null);
  const result = begin.data?.beginUnityDraft;
  const input = { kind, language, parentHash, clauses: clauses.map((one) => ({ title: one.title, text: one.text })) };
  const run = (): void =>
    begin.mutate(
      { input },
      {
        onSuccess: ({ beginUnityDraft }) => {
          if (beginUnityDraft.__typename === 'DraftKept') go(`/unity/${kind}/draft/${beginUnityDraft.draft.id}`);
        },
      },
    );
  return (
    <div className={styles['fields']}>
      <NativeSelect
        label={t('beginWith')}
        value={chosen}
        data={options}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {begin.error && <ErrorNotice error={begin.error} />}
      {result?.__typename === 'DraftRefused' && <DraftRefusal refusal={result} />}
      <div>
        <Button loading={begin.isPending} onClick={run}>
          {t('begin')}
        </Button>
      </div>
    </div>
  );
}

function BringIn(): JSX.Element {
  const t = useText(unityText);
  const input = useRef<HTMLInputElement>(null);
  const bring = useCommand(BringInDocumentDocument, [UnityDraftsDocument]);
  const result = bring.data?.bringInDocument;
  const read = async (file: File): Promise<void> => bring.mutate({ file: await file.text() });
  return (
    <div className={styles['fields']}>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t('bringIn')}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after a failure.
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
      {bring.error && <ErrorNotice error={bring.error} />}
      {result?.__typename === 'DraftRefused' && <DraftRefusal refusal={result} />}
      {result?.__typename === 'DocumentBroughtIn' && (
        <Notice tone="info" title={t('broughtIn', { name: result.text.name })} />
      )}
      <div>
        <Button loading={bring.isPending} onClick={() => input.current?.click()}>
          {t('bringIn')}
        </Button>
      </div>
    </div>
  );
}
