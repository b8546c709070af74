import { Section, useCan, useSession, useText, useWaitingDecisions } from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import type { JSX } from 'react';
import { PersonDetailDocument, type PersonDetailQuery, TakingPartDocument } from './generated/graphql.js';
import styles from './people.module.css';
import { rulesText } from './rules-l10n.js';

type Person = NonNullable<PersonDetailQuery['personDetail']>;

/** What a body decided about somebody who shall no longer take part: recorded by one, in force once another seconds it. */
export function EndSection({ person }: { person: Person }): JSX.Element | null {
  const t = useText(rulesText);
  const can = useCan();
  const { me } = useSession();
  const { ref, displayName: name, standing } = person;
  const waiting = useWaitingDecisions().filter(
    ({ effectKind, effectPayload }) => effectKind === 'member.end' && (effectPayload ?? '').includes(ref),
  );
  const takesPart = standing === 'member' || standing === 'volunteer';
  if (!takesPart || ref === me.personRef || !can('decision:record')) return null;
  return (
    <Section id="end" title={t('endTitle')} lead={t('endLead')} screenOnly>
      <div className={styles['fields']}>
        <Waiting decisions={waiting} refreshes={[PersonDetailDocument, TakingPartDocument]} />
        {waiting.length === 0 && (
          <Decide
            action={t('end', { name })}
            consequence={t('endConsequence', { name })}
            confirm={t('yes')}
            decision={{ text: t('endText', { name }), effectKind: 'member.end', payload: { personRef: ref } }}
          />
        )}
      </div>
    </Section>
  );
}
