import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { NativeSelect, Textarea } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import styles from './criticism.module.css';
import { WriteCriticismDocument } from './generated/graphql.js';
import { criticismText } from './l10n.js';
import { Refused } from './refused.js';
import { REFRESHED, type Target } from './use-targets.js';

interface WriteNoteProps {
  /** Under which what is typed survives a reload. */
  readonly place: string;
  /** Null until there is something to write about. */
  readonly target: Pick<Target, 'id' | 'isOffice'> | null;
  /** How the target is chosen, where it is. */
  readonly children?: ReactNode;
}

/** The words of a new note, and what sends it; what is typed survives a reload. */
export function WriteNote({ place, target, children }: WriteNoteProps): JSX.Element {
  const t = useText(criticismText);
  // A committee hears no grievances: its members have theirs at home.
  const hears = useSession().node.kind !== 'organizing-committee';
  const draft = useDraft(place, { words: '' });
  const write = useCommand(WriteCriticismDocument, REFRESHED);
  const { words } = draft.value;
  const run = (): void => {
    if (!target) return;
    const input = { words, [target.isOffice ? 'officeId' : 'decisionId']: target.id };
    write.mutate(
      { input },
      { onSuccess: ({ writeCriticism }) => writeCriticism.__typename === 'CriticismDone' && draft.clear() },
    );
  };
  return (
    <>
      <form className={styles['fields']} aria-label={t('writeTitle')} onSubmit={(event) => event.preventDefault()}>
        <Refused error={write.error} answer={write.data?.writeCriticism} />
        {children}
        <Textarea
          label={t('wordsLabel')}
          description={t(hears ? 'wordsHelp' : 'wordsHelpCommittee')}
          autosize
          minRows={3}
          maxLength={4_000}
          value={words}
          onChange={(event) => draft.set({ words: event.currentTarget.value })}
        />
        <div>
          <ConfirmAction
            main={false}
            action={t('write')}
            confirm={t('writeYes')}
            consequence={t('writeConfirm')}
            onConfirm={run}
            pending={write.isPending}
            disabled={words.trim() === '' || !target}
          />
        </div>
      </form>
      {hears && <PageLink href="/people/grievances">{t('toGrievance')}</PageLink>}
    </>
  );
}

/** A new note, about one decision in force or the work of one office. */
export function WriteForm({ targets }: { readonly targets: readonly Target[] }): JSX.Element {
  const t = useText(criticismText);
  const draft = useDraft('criticism.about', { about: '' });
  const target = targets.find(({ id }) => id === draft.value.about) ?? targets[0] ?? null;
  return (
    <Section id="write" title={t('writeTitle')} screenOnly>
      <WriteNote place="criticism.write" target={target}>
        <NativeSelect
          label={t('aboutLabel')}
          value={target?.id ?? ''}
          data={targets.map(({ id, label }) => ({ value: id, label }))}
          onChange={(event) => draft.set({ about: event.currentTarget.value })}
        />
      </WriteNote>
    </Section>
  );
}
