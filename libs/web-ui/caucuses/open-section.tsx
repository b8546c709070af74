import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  isDecision,
  publishMatter,
  readCard,
  recordDecision,
  resealRoll,
  type Roll,
  type RollRefusal,
  withMember,
  withoutMember,
} from '#governance/caucuses/device';
import { ConfirmAction } from '../components/confirm-action.js';
import { Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { spinOutText } from '../spin-out/l10n.js';
import styles from './caucuses.module.css';
import type { CaucusesQuery, CaucusPartsFragment } from './generated/graphql.js';
import { caucusesText } from './l10n.js';
import { LeavingPart } from './leaving-part.js';
import type { OpenCaucus } from './open-chain.js';
import type { OwnKey } from './own-key.js';
import { Refused } from './refused.js';
import { CaucusRefused, sendStep } from './requests.js';
import { useStepHere } from './use-caucuses.js';

interface OpenProps {
  readonly open: OpenCaucus;
  readonly own: OwnKey;
  readonly matters: CaucusPartsFragment['matters'];
  readonly bodies: CaucusesQuery['bodies'];
  readonly again: () => Promise<unknown>;
}

function changed(roll: Roll | RollRefusal): Roll {
  if (typeof roll === 'string') throw new CaucusRefused(roll, roll);
  return roll;
}

/** A caucus as those on its roll see it. All of it is opened and sealed in this browser. */
export function OpenSection({ open, own, matters, bodies, again }: OpenProps): JSX.Element {
  const t = useText(caucusesText);
  const ofEnd = useText(spinOutText);
  const { roll, head } = open;
  return (
    <Section id={`caucus-${roll.caucus}`} title={roll.name} lead={t('openLead')}>
      <div className={styles['page']}>
        {head.isOver && (
          <Notice tone="info" title={ofEnd('over')}>
            {ofEnd('overNext')}
          </Notice>
        )}
        {roll.needsNewKeys && !head.isOver && <Notice title={t('someoneLeft')}>{t('someoneLeftNext')}</Notice>}
        <RollPart open={open} own={own} again={again} />
        <DecisionsPart open={open} again={again} />
        {!head.isOver && <AgendaPart open={open} bodies={bodies} again={again} />}
        {!head.isOver && <LeavingPart open={open} matters={matters} again={again} />}
      </div>
    </Section>
  );
}

function RollPart({ open: { head, roll }, own, again }: Omit<OpenProps, 'bodies' | 'matters'>): JSX.Element {
  const t = useText(caucusesText);
  const language = useLanguage();
  const [card, setCard] = useState('');
  const reseal = useStepHere(async (after: Roll | RollRefusal) => {
    const next = changed(after);
    const leaves = next.members.every(({ recipient }) => recipient !== own.recipient);
    await sendStep(await resealRoll(head, roll.signing, next, leaves));
    setCard('');
  }, again);
  const add = (): void => {
    const read = readCard(card);
    reseal.mutate(
      read ? withMember(roll, { name: read.name, recipient: read.recipient, since: today() }) : 'CARD_MALFORMED',
    );
  };
  return (
    <div className={styles['fields']}>
      <h3>{t('roll')}</h3>
      <Refused error={reseal.error} />
      <ul className={styles['list']}>
        {roll.members.map(({ name, recipient, since }) => (
          <li key={recipient} className={styles['card']}>
            <span>
              {name} <span className={styles['quiet']}>{t('since', { day: formatDay(since, language) })}</span>
            </span>
            {roll.members.length > 1 && !head.isOver && (
              <div data-screen-only>
                <ConfirmAction
                  main={false}
                  action={recipient === own.recipient ? t('leave') : t('letGo', { name })}
                  confirm={recipient === own.recipient ? t('leaveYes') : t('letGoYes')}
                  consequence={recipient === own.recipient ? t('leaveConfirm') : t('letGoConfirm', { name })}
                  onConfirm={() => reseal.mutate(withoutMember(roll, recipient))}
                  pending={reseal.isPending}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {!head.isOver && (
        <div className={styles['fields']} data-screen-only>
          <Textarea
            label={t('addCard')}
            description={t('addCardHelp')}
            value={card}
            rows={2}
            autoComplete="off"
            onChange={(event) => setCard(event.currentTarget.value)}
          />
          <div>
            <Button onClick={add} loading={reseal.isPending} disabled={card.trim() === ''}>
              {t('add')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function DecisionsPart({ open: { head, roll, decisions }, again }: Pick<OpenProps, 'open' | 'again'>): JSX.Element {
  const t = useText(caucusesText);
  const language = useLanguage();
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [inFavour, setInFavour] = useState<number | string>(0);
  const [against, setAgainst] = useState<number | string>(0);
  const decision = { title, words, day: today(), inFavour: Number(inFavour), against: Number(against) };
  const record = useStepHere(async () => {
    await sendStep(await recordDecision(head, roll, decision));
    setTitle('');
    setWords('');
  }, again);
  return (
    <div className={styles['fields']}>
      <h3>{t('decisions')}</h3>
      {decisions.length === 0 && <p className={styles['quiet']}>{t('noDecisions')}</p>}
      <ul className={styles['list']}>
        {decisions.map((one, at) => (
          <li key={at} className={styles['card']}>
            <strong>{one.title}</strong>
            <p>{one.words}</p>
            <span className={styles['quiet']}>
              {t('counted', { day: formatDay(one.day, language), inFavour: one.inFavour, against: one.against })}
            </span>
          </li>
        ))}
      </ul>
      {!head.isOver && (
        <form
          className={styles['fields']}
          aria-label={t('record')}
          data-screen-only
          onSubmit={(event) => {
            event.preventDefault();
            record.mutate(undefined);
          }}
        >
          <Refused error={record.error} />
          <TextInput
            label={t('decisionTitle')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Textarea
            label={t('decisionWords')}
            value={words}
            maxLength={3000}
            autosize
            minRows={2}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <NumberInput label={t('inFavour')} value={inFavour} min={0} max={128} onChange={setInFavour} />
          <NumberInput label={t('against')} value={against} min={0} max={128} onChange={setAgainst} />
          <div>
            <Button type="submit" loading={record.isPending} disabled={!isDecision(decision)}>
              {t('record')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function AgendaPart({ open: { head, roll }, bodies, again }: Omit<OpenProps, 'own' | 'matters'>): JSX.Element {
  const t = useText(caucusesText);
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [minutes, setMinutes] = useState<number | string>(15);
  const publish = useStepHere(async () => {
    await sendStep(publishMatter(head, roll, { bodyId, title: title.trim(), words, minutes: Number(minutes) }));
    setTitle('');
    setWords('');
  }, again);
  return (
    <div className={styles['fields']} data-screen-only>
      <h3>{t('agenda')}</h3>
      <p className={styles['quiet']}>{t('agendaLead')}</p>
      <Refused error={publish.error} />
      <NativeSelect
        label={t('agendaBody')}
        value={bodyId}
        data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setBodyId(event.currentTarget.value)}
      />
      <TextInput
        label={t('agendaTitle')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t('agendaWords')}
        description={t('agendaWordsHelp')}
        value={words}
        maxLength={5000}
        autosize
        minRows={2}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NumberInput label={t('agendaMinutes')} value={minutes} min={5} max={60} onChange={setMinutes} />
      <ConfirmAction
        main={false}
        action={t('publish')}
        confirm={t('publishYes')}
        consequence={t('publishConfirm')}
        disabled={title.trim() === '' || words.trim() === ''}
        onConfirm={() => publish.mutate(undefined)}
        pending={publish.isPending}
      />
    </div>
  );
}
