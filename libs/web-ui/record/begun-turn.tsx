import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { ask } from '../api/graphql-client.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { BegunTurnProofDocument, LedgerEvidenceDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { TurnHistory } from '../democracy/turn-history.js';
import type { ShownMandate } from './check-record.js';
import styles from './record.module.css';

/** Why this person: the turn computed again in this browser, from facts whose hash the ledger has. */
export function BegunTurn({ mandate }: { mandate: ShownMandate }): JSX.Element {
  const t = useText(recordText);
  const check = useMutation({
    mutationFn: async () => {
      const { checkBegunTurn } = await import('./check-begun-turn.js');
      const [proof, evidence] = await Promise.all([
        ask(BegunTurnProofDocument, { mandateId: mandate.id }),
        ask(LedgerEvidenceDocument, { subjects: [mandate.id], seenSize: 0 }),
      ]);
      const { turnProof } = proof.data;
      if (!turnProof) return null;
      return { turnProof, checked: checkBegunTurn(mandate, turnProof.factsJson, evidence.data.ledgerEvidence) };
    },
  });
  const { data } = check;
  return (
    <div className={styles['note']}>
      <div data-screen-only>
        <Button onClick={() => check.mutate()} loading={check.isPending}>
          {t('whyThis')}
        </Button>
      </div>
      {check.error && <ErrorNotice error={check.error} />}
      {data === null && <p>{t('turnUnproven')}</p>}
      {data && (
        <>
          <Notice
            tone={data.checked.entry === null ? 'attention' : 'info'}
            title={
              data.checked.entry === null
                ? t('turnDiffers')
                : t('turnHolds', { entry: data.checked.entry, hash: data.checked.hash })
            }
          />
          <TurnHistory factsJson={data.turnProof.factsJson} people={data.turnProof.people} />
        </>
      )}
    </div>
  );
}
