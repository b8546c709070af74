import {
  EmptyState,
  ErrorNotice,
  formatDay,
  Loading,
  Section,
  today,
  useApi,
  useCan,
  useLanguage,
  useText,
  useWaitingDecisions,
} from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { MembersToSeatDocument, SmallerBodiesDocument, type SmallerBodiesQuery } from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';

type Bodies = SmallerBodiesQuery['smallerBodies'];
const YEAR_MS = 365 * 86_400_000;
const inAYear = (): string => new Date(Date.parse(today()) + YEAR_MS).toISOString().slice(0, 10);
const EFFECTS = ['body.form', 'body.seat'];

function SeatForm({ bodies }: { bodies: Bodies }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const members = useApi(MembersToSeatDocument, {}).data?.data.takingPart.items ?? [];
  const [chosen, setChosen] = useState('');
  const [endsOn, setEndsOn] = useState(inAYear);
  const [people, setPeople] = useState<readonly string[]>([]);
  const body = bodies.find(({ id }) => id === chosen) ?? bodies[0]!;
  const seated = members.filter(({ ref }) => people.includes(ref));
  const names = new Intl.ListFormat(language).format(seated.map(({ displayName }) => displayName));
  const text = t('seatText', { body: body.name, day: formatDay(endsOn, language), names });
  const isWhole = seated.length >= 2 && seated.length <= 15 && endsOn >= today();
  return (
    <div className={styles['fields']}>
      <h3>{t('seatTitle')}</h3>
      <p className={styles['quiet']}>{t('seatLead')}</p>
      <NativeSelect
        label={t('seatBody')}
        value={body.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {members.map(({ ref, displayName }) => (
        <Checkbox
          key={ref}
          label={displayName}
          checked={people.includes(ref)}
          onChange={({ currentTarget: { checked } }) =>
            setPeople((before) => (checked ? [...before, ref] : before.filter((one) => one !== ref)))
          }
        />
      ))}
      <TextInput
        type="date"
        label={t('seatUntil')}
        value={endsOn}
        onChange={(event) => setEndsOn(event.currentTarget.value)}
      />
      <Decide
        effectKind="body.seat"
        action={t('seat')}
        consequence={`${text} ${t('seatConfirm')}`}
        confirm={t('decideYes')}
        decision={
          isWhole ? { text, effectKind: 'body.seat', payload: { bodyId: body.id, people: [...people], endsOn } } : null
        }
      />
    </div>
  );
}

/** The bodies that can hear a grievance, and for mandate-holders how one is formed and filled. */
export function HearersSection(): JSX.Element {
  const t = useText(grievancesText);
  const can = useCan();
  const language = useLanguage();
  const answer = useApi(SmallerBodiesDocument, {});
  const bodies = answer.data?.data.smallerBodies;
  const waiting = useWaitingDecisions().filter(({ effectKind }) => EFFECTS.includes(effectKind ?? ''));
  const decides = can('decision:record') && waiting.length === 0;
  return (
    <Section id="hearers" title={t('hearersTitle')} lead={t('hearersLead')}>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!bodies && !answer.error && <Loading lines={2} lineHeight={56} />}
      {bodies?.length === 0 && <EmptyState title={t('noBodies')} next={t('noBodiesNext')} />}
      <ul className={styles['list']}>
        {bodies?.map(({ id, name, people }) => (
          <li key={id} className={styles['card']}>
            <strong>{name}</strong>
            <span>{people.map(({ displayName }) => displayName).join(' · ') || t('nobodyIn')}</span>
          </li>
        ))}
      </ul>
      <div className={styles['fields']} data-screen-only>
        <Waiting decisions={waiting} refreshes={[SmallerBodiesDocument]} />
        {decides && bodies && !bodies.some(({ code }) => code === 'grievances') && (
          <Decide
            action={t('form')}
            consequence={t('formConfirm')}
            confirm={t('decideYes')}
            decision={{ text: t('formText'), effectKind: 'body.form', payload: { code: 'grievances', language } }}
          />
        )}
        {decides && bodies && bodies.length > 0 && <SeatForm bodies={bodies} />}
      </div>
    </Section>
  );
}
