import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Actions } from '../components/section.js';
import {
  ChangeUnityDraftDocument,
  DiscardUnityDraftDocument,
  UnityDraftDocument,
  UnityDraftsDocument,
} from '../generated/graphql.js';
import { LANGUAGES } from '../i18n/catalogue.js';
import { useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { useDraft } from '../shell/use-draft.js';
import type { ReadableClause } from './clause-diff.js';
import type { Draft } from './unity.types.js';
import { DraftRefusal } from './draft-refusal.js';
import { hrefOf, type UnityKind } from './unity-kinds.js';
import styles from './unity.module.css';

const MOST_CLAUSES = 40;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 10_000;

/** The words of a draft. What is typed stays in this browser until it is saved for everybody. */
export function DraftEditor({ draft, kind }: { draft: Draft; kind: UnityKind }): JSX.Element {
  const t = useText(unityText);
  const [, go] = useLocation();
  const { id, revision } = draft;
  const saved = {
    language: draft.language,
    clauses: JSON.stringify(draft.clauses.map(({ title, text }) => ({ title, text }))),
  };
  const typed = useDraft(`unity.${id}.${revision}`, saved);
  const clauses = JSON.parse(typed.value.clauses) as readonly ReadableClause[];
  const set = (next: readonly ReadableClause[]): void => typed.set({ clauses: JSON.stringify(next) });
  const change = (at: number, part: Partial<ReadableClause>): void =>
    set(clauses.map((clause, index) => (index === at ? { ...clause, ...part } : clause)));
  const keep = useCommand(ChangeUnityDraftDocument, [UnityDraftDocument, UnityDraftsDocument]);
  const discard = useCommand(DiscardUnityDraftDocument, [UnityDraftsDocument]);
  const dirty = typed.value.clauses !== saved.clauses || typed.value.language !== saved.language;
  const refusal = [keep.data?.changeUnityDraft, discard.data?.discardUnityDraft].find(
    (one) => one?.__typename === 'DraftRefused',
  );
  const save = (): void =>
    keep.mutate(
      { id, revision, words: { language: typed.value.language, clauses: [...clauses] } },
      { onSuccess: ({ changeUnityDraft }) => changeUnityDraft.__typename === 'DraftKept' && typed.clear() },
    );
  const drop = (): void =>
    discard.mutate(
      { id },
      { onSuccess: ({ discardUnityDraft }) => discardUnityDraft.__typename === 'DraftDiscarded' && go(hrefOf(kind)) },
    );
  return (
    <div className={styles['fields']} data-screen-only>
      <NativeSelect
        label={t('language')}
        value={typed.value.language}
        data={LANGUAGES.map((value) => ({ value, label: t(value) }))}
        onChange={(event) => typed.set({ language: event.currentTarget.value })}
      />
      {clauses.map(({ title, text }, index) => (
        <fieldset key={index} className={styles['edited']}>
          <legend>{t('clause', { number: index + 1 })}</legend>
          <TextInput
            label={t('clauseTitle', { number: index + 1 })}
            lang={typed.value.language}
            maxLength={LONGEST_TITLE}
            value={title}
            onChange={(event) => change(index, { title: event.currentTarget.value })}
          />
          <Textarea
            label={t('clauseText', { number: index + 1 })}
            lang={typed.value.language}
            autosize
            minRows={3}
            maxLength={LONGEST_TEXT}
            value={text}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          {clauses.length > 1 && (
            <div>
              <Button onClick={() => set(clauses.filter((_, at) => at !== index))}>
                {t('removeClause', { number: index + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {clauses.length < MOST_CLAUSES && (
        <div>
          <Button onClick={() => set([...clauses, { title: '', text: '' }])}>{t('addClause')}</Button>
        </div>
      )}
      {(keep.error ?? discard.error) && <ErrorNotice error={(keep.error ?? discard.error)!} />}
      {refusal?.__typename === 'DraftRefused' && <DraftRefusal refusal={refusal} />}
      <p className={styles['quiet']} aria-live="polite">
        {t(dirty ? 'unsaved' : 'saved')}
      </p>
      <Actions>
        <Button disabled={!dirty} loading={keep.isPending} onClick={save}>
          {t('saveDraft')}
        </Button>
        {dirty && <Button onClick={typed.clear}>{t('dropChanges')}</Button>}
        <ConfirmAction
          main={false}
          action={t('discard')}
          confirm={t('discardYes')}
          consequence={t('discardConfirm')}
          pending={discard.isPending}
          onConfirm={drop}
        />
      </Actions>
    </div>
  );
}
