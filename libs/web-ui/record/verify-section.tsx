import type { JSX } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ask } from '../api/graphql-client.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { LedgerEvidenceDocument } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import type { Evidence, RecordCheck, SeenHead, ShownDecision, ShownMandate } from './check-record.js';
import { readSeen, rememberSeen } from './seen-head.js';

interface Checked extends RecordCheck {
  readonly evidence: Evidence;
  readonly seen: SeenHead | null;
}

interface VerifySectionProps {
  readonly nodeId: string;
  readonly mandates: readonly ShownMandate[];
  readonly decisions: readonly ShownDecision[];
}

/** Asks for the proofs, checks them here, and says in words what was checked. A head that raised an alarm is not kept. */
export function VerifySection({ nodeId, mandates, decisions }: VerifySectionProps): JSX.Element {
  const t = useText(recordText);
  const check = useMutation({
    mutationFn: async (): Promise<Checked> => {
      const { checkRecord } = await import('./check-record.js');
      const seen = readSeen(nodeId);
      const subjects = [...mandates, ...decisions].map(({ id }) => id);
      const { data } = await ask(LedgerEvidenceDocument, { subjects, seenSize: seen?.size ?? 0 });
      const evidence = data.ledgerEvidence;
      const checked = checkRecord({ mandates, decisions }, evidence, seen);
      if (checked.alarms.length === 0) {
        rememberSeen(nodeId, { size: evidence.size, root: evidence.root, on: today() });
      }
      return { ...checked, evidence, seen };
    },
  });
  return (
    <Section id="verify" title={t('verifyTitle')}>
      {check.error && <ErrorNotice error={check.error} />}
      {check.data && <Verdict checked={check.data} />}
      <div data-screen-only>
        <MainAction onClick={() => check.mutate()} loading={check.isPending}>
          {t(check.isPending ? 'verifying' : 'verify')}
        </MainAction>
      </div>
    </Section>
  );
}

function Verdict({ checked }: { checked: Checked }): JSX.Element {
  const t = useText(recordText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  const { alarms, evidence, seen } = checked;
  if (alarms.length > 0) {
    return (
      <Notice title={t('alarm')}>
        <ul>
          {alarms.map(({ code, id }) => (
            <li key={`${code} ${id}`}>{textOf(code, code, { id })}</li>
          ))}
        </ul>
        <p>{t('restored')}</p>
      </Notice>
    );
  }
  const { checkpoint } = evidence;
  const words = {
    mandates: t('soundMandates', { count: checked.mandates }),
    decisions: t('soundDecisions', { count: checked.decisions }),
    size: evidence.size,
    checkpoint: checkpoint ? t('withCheckpoint', { day: formatDay(checkpoint.day, language) }) : t('withoutCheckpoint'),
    seen: seen ? t('withSeen', { size: seen.size, day: formatDay(seen.on, language) }) : t('withoutSeen'),
  };
  return (
    <Notice tone="info" title={t('sound')}>
      <p>{t('soundWhat', words)}</p>
      <p>{t('textsNot')}</p>
    </Notice>
  );
}
