import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { refusedBy } from '../components/refused-by.js';
import { Section } from '../components/section.js';
import { CodeToCopy } from '../components/words.js';
import styles from '../democracy/democracy.module.css';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { OwnDelegatesDocument, type OwnDelegatesQuery, SendDelegateDocument } from './generated/graphql.js';
import { delegatesText } from './l10n.js';

const Refused = refusedBy(delegatesText);

/** For whoever holds the mandate: they alone take it to the committee, and see the code once. */
export function TakeToCommittee({ own }: { own: OwnDelegatesQuery['myDelegations'][number] }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  const send = useCommand(SendDelegateDocument, [OwnDelegatesDocument]);
  const answer = send.data?.sendDelegate;
  const { mandateId, delegate, committee } = own;
  const end = formatDay(own.endsOn, language);
  const kind = delegate === null ? 'send' : 'again';
  return (
    <Section id={`mine-${mandateId}`} title={t('mineTitle')} lead={t('mineLead', { end })} screenOnly>
      <div className={styles['form']}>
        <Refused error={send.error} answer={answer} />
        {answer?.__typename === 'DelegationSent' && (
          <div>
            <p>{t('codeWhy', { committee: committee ?? '' })}</p>
            <CodeToCopy code={answer.code} label={t('code')} />
          </div>
        )}
        {committee === null ? (
          <p>{t('NO_COMMITTEE')}</p>
        ) : (
          <>
            {kind === 'again' && <p className={styles['quiet']}>{t('againWhy')}</p>}
            <div>
              <ConfirmAction
                main={kind === 'send'}
                action={t(kind)}
                confirm={t(`${kind}Yes`)}
                consequence={t(`${kind}Confirm`, { committee })}
                pending={send.isPending}
                onConfirm={() => send.mutate({ mandateId })}
              />
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
