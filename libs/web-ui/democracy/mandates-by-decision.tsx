import { type JSX, useState } from 'react';
import type { DecisionItem } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Decide } from '../keys/decide.js';
import { mandatesText } from '../l10n/mandates.js';
import { PersonPicker } from '../people/index.js';
import { useSession } from '../session/session-context.js';
import { ChooseHolder } from './choose-holder.js';
import styles from './democracy.module.css';
import type { RuledOffice } from './office-rule.js';
import type { HeldMandate } from './turn-facts.js';

interface MandatesProps {
  readonly office: RuledOffice;
  readonly title: string;
  readonly mandates: readonly HeldMandate[];
  readonly waiting: readonly DecisionItem[];
}

const about = ({ effectPayload }: DecisionItem): { officeCode?: string; mandateId?: string } =>
  JSON.parse(effectPayload ?? '{}') as { officeCode?: string; mandateId?: string };

/** Mandates of one office begin and end here by decisions of two. In a rotation nobody chooses: there only ends. */
export function MandatesByDecision({ office, title, mandates, waiting }: MandatesProps): JSX.Element {
  const t = useText(mandatesText);
  const begins = waiting.some((one) => one.effectKind === 'mandate.begin' && about(one).officeCode === office.code);
  const isChosen = office.policy?.rule.method !== 'rotation';
  return (
    <>
      {isChosen &&
        (begins ? (
          <p className={styles['quiet']}>{t('waits')}</p>
        ) : (
          <ChooseHolder office={office} title={title} mandates={mandates} />
        ))}
      {mandates
        .filter(({ state }) => state === 'held' || state === 'upcoming')
        .map((mandate) => (
          <EndMandate key={mandate.id} mandate={mandate} title={title} waiting={waiting} />
        ))}
    </>
  );
}

interface EndProps {
  readonly mandate: HeldMandate;
  readonly title: string;
  readonly waiting: readonly DecisionItem[];
}

function EndMandate({ mandate, title, waiting }: EndProps): JSX.Element {
  const { id, holderName, endsOn } = mandate;
  const { me } = useSession();
  const t = useText(mandatesText);
  const language = useLanguage();
  const name = holderName ?? t('erased');
  const ends = ['mandate.end', 'mandate.recall'];
  const waits = waiting.some((one) => ends.includes(one.effectKind ?? '') && about(one).mandateId === id);
  if (waits) return <p className={styles['quiet']}>{t('endWaits', { name })}</p>;
  return (
    <details className={styles['details']} data-screen-only>
      <summary>{t('end', { name, day: formatDay(endsOn, language) })}</summary>
      <div className={styles['form']}>
        <p>{t('endWhy')}</p>
        <Decide
          action={t('endAction')}
          confirm={t('endYes')}
          consequence={t('endConfirm', { name, office: title })}
          decision={{
            text: t('endText', { name, office: title }),
            effectKind: 'mandate.end',
            payload: { mandateId: id },
          }}
        />
        {mandate.holderRef !== me.personRef && <Recall mandate={mandate} title={title} />}
      </div>
    </details>
  );
}

/** Against the holder (R48): the body decides by its rules, and a member other than the holder led the meeting in it. */
function Recall({ mandate, title }: Pick<EndProps, 'mandate' | 'title'>): JSX.Element {
  const t = useText(mandatesText);
  const [moderatorRef, setModerator] = useState('');
  const named = { name: mandate.holderName ?? t('erased'), office: title };
  return (
    <section className={styles['form']} aria-label={t('recallTitle', named)}>
      <h4>{t('recallTitle', named)}</h4>
      <p>{t('recallWhy')}</p>
      <PersonPicker
        label={t('moderator')}
        description={t('moderatorHelp')}
        nobody={t('noneYet')}
        value={moderatorRef}
        among="members"
        except={mandate.holderRef === null ? [] : [mandate.holderRef]}
        onPick={setModerator}
      />
      <Decide
        effectKind="mandate.recall"
        action={t('recallAction')}
        confirm={t('recallYes')}
        consequence={t('recallConfirm', named)}
        decision={
          moderatorRef === ''
            ? null
            : {
                text: t('recallText', named),
                effectKind: 'mandate.recall',
                payload: { mandateId: mandate.id, moderatorRef },
              }
        }
      />
    </section>
  );
}
