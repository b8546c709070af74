import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { UnityDraftDocument, UnityDraftsDocument, UnityInForceDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { DiffView } from './diff-view.js';
import { DraftEditor } from './draft-editor.js';
import { ProposeDraft } from './propose-draft.js';
import type { Draft } from './unity.types.js';
import { BackToText, UnknownKind, type UnityKind, useKind } from './unity-kinds.js';
import styles from './unity.module.css';

/** One draft: its words to write, what it would change, and the decision that adopts it. */
export function DraftPage(): JSX.Element {
  const t = useText(unityText);
  const kind = useKind();
  const { id = '' } = useParams<{ id?: string }>();
  const answer = useApi(UnityDraftDocument, { id });
  if (!kind) return <UnknownKind />;
  const draft = answer.data?.data.unityDraft;
  return (
    <div className={styles['page']}>
      <div>
        <BackToText kind={kind} />
        <PageHeader title={t('draftTitle', { kind: t(`title.${kind}`) })} />
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} lineHeight={60} />}
      {answer.data && !draft && <EmptyState title={t('noDraft')} next={t('noDraftNext')} />}
      {draft && <DraftParts draft={draft} kind={kind} />}
    </div>
  );
}

function DraftParts({ draft, kind }: { draft: Draft; kind: UnityKind }): JSX.Element {
  const t = useText(unityText);
  const can = useCan();
  const inForce = useApi(UnityInForceDocument, { kind }).data?.data.unityVersion;
  const former = inForce?.clauses ?? draft.parent?.clauses;
  const waiting = useWaitingDecisions().filter(
    ({ effectPayload }) => (JSON.parse(effectPayload ?? '{}') as { draft?: string }).draft === draft.id,
  );
  const refreshes = [UnityDraftDocument, UnityDraftsDocument, UnityInForceDocument, 'query Session'];
  return (
    <>
      {waiting.map((decision) => (
        <Section key={decision.id} id="waiting" title={t('waiting')}>
          <WaitingDecision decision={decision} refreshes={refreshes} />
        </Section>
      ))}
      {waiting.length === 0 && <DraftEditor key={draft.revision} draft={draft} kind={kind} />}
      {former && (
        <Section id="changes" title={t('changes')}>
          {!inForce?.clauses && <p>{t('changesParent', { name: draft.parent?.name ?? '' })}</p>}
          <DiffView before={former} after={draft.clauses} language={draft.language} />
        </Section>
      )}
      {waiting.length === 0 && (
        <Section id="propose" title={t('propose')} lead={t('proposeLead')} screenOnly>
          {can('decision:record') ? (
            <ProposeDraft draft={draft} kind={kind} />
          ) : (
            <NeedsMandate permission="decision:record" />
          )}
        </Section>
      )}
    </>
  );
}
