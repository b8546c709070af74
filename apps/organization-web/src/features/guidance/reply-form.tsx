import { NeedsMandate, Section, useCan, useCommand, useDraft, useText } from '#web-ui';
import { type GuidanceFacts, WriteText } from '#web-ui/guidance';
import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { AnswerGuidanceDocument, type Disposition } from '../../generated/graphql.js';
import { replyText } from './l10n.js';

const DISPOSITIONS: readonly Disposition[] = ['ADOPT', 'ADOPT_WITH_CHANGES', 'DECLINE'];
const LONGEST_REASON = 2000;
const REFRESHES = [{ toString: () => 'query GuidanceItem' }, { toString: () => 'query GuidanceList' }];

/** What this organization does with guidance: nobody else can say it. */
export function ReplyForm({ item }: { item: GuidanceFacts }): JSX.Element {
  const t = useText(replyText);
  const can = useCan();
  const { issuer, id, issuerName: name } = item;
  const replies = item.addressees[0]?.replies.length ?? 0;
  const draft = useDraft(`guidance.reply.${id}`, { disposition: 'ADOPT', reason: '' });
  const disposition = draft.value.disposition as Disposition;
  const command = useCommand(AnswerGuidanceDocument, REFRESHES);
  const result = command.data?.answerGuidance;
  const send = (): void =>
    command.mutate(
      { input: { issuer, id, version: replies + 1, disposition, reason: draft.value.reason } },
      { onSuccess: ({ answerGuidance }) => answerGuidance.__typename === 'GuidanceSent' && draft.clear() },
    );
  return (
    <Section id="reply" title={t(replies === 0 ? 'replyTitle' : 'replyAgain')} screenOnly>
      {can('guidance:answer') ? (
        <>
          <NativeSelect
            label={t('whatWeDo')}
            value={disposition}
            data={DISPOSITIONS.map((value) => ({ value, label: t(value) }))}
            onChange={(event) => draft.set({ disposition: event.currentTarget.value })}
          />
          <WriteText
            label={t('reason')}
            longest={LONGEST_REASON}
            optional={disposition === 'ADOPT'}
            value={draft.value.reason}
            onChange={(reason) => draft.set({ reason })}
            consequence={t('consequence', { name, disposition: t(disposition) })}
            action={t('send')}
            onSend={send}
            pending={command.isPending}
            error={command.error}
            refusal={result?.__typename === 'CorrespondenceRefused' ? result : null}
          />
        </>
      ) : (
        <NeedsMandate permission="guidance:answer" />
      )}
    </Section>
  );
}
