import { ErrorNotice, formatDay, shellText, today, useLanguage, usePages, useText } from '#web-ui';
import { Decide } from '#web-ui/keys';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { MembersToSeatDocument, type MembersToSeatQuery, type SmallerBodiesQuery } from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';

type Bodies = SmallerBodiesQuery['smallerBodies'];
type Member = MembersToSeatQuery['takingPart']['items'][number];

const YEAR_MS = 365 * 86_400_000;
const inAYear = (): string => new Date(Date.parse(today()) + YEAR_MS).toISOString().slice(0, 10);
const SHOWN = 20;

interface MembersProps {
  readonly chosen: readonly Member[];
  readonly onChoose: (chosen: readonly Member[]) => void;
}

/** Members to look through and to find by the whole name; who is chosen stays in sight, whatever is looked for next. */
function MembersToChoose({ chosen, onChoose }: MembersProps): JSX.Element {
  const t = useText(grievancesText);
  const ts = useText(shellText);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const found = usePages(MembersToSeatDocument, ({ takingPart }: MembersToSeatQuery) => takingPart, {
    ...{ first: SHOWN, pollMs: false as const, keepPrevious: true },
    variables: { name },
  });
  const isChosen = (member: Member): boolean => chosen.some(({ ref }) => ref === member.ref);
  const elsewhere = chosen.filter(({ ref }) => !found.items.some((one) => one.ref === ref));
  return (
    <>
      <search>
        <form
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault();
            setName(typed.trim() || null);
          }}
        >
          <TextInput
            label={t('seatWho')}
            description={t('seatWhoHelp')}
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">{t('seatFind')}</Button>
          </div>
        </form>
      </search>
      {found.error && <ErrorNotice error={found.error} onRetry={found.refetch} />}
      {found.isReady && found.items.length === 0 && <output>{t('seatNobody')}</output>}
      {[...elsewhere, ...found.items].map((member) => (
        <Checkbox
          key={member.ref}
          label={member.displayName}
          checked={isChosen(member)}
          onChange={({ currentTarget: { checked } }) =>
            onChoose(checked ? [...chosen, member] : chosen.filter(({ ref }) => ref !== member.ref))
          }
        />
      ))}
      {found.hasMore && (
        <div>
          <Button onClick={() => void found.more()} loading={found.isFetchingMore}>
            {ts('showMore')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Who sits in a body: from all members, by a decision of two. */
export function SeatForm({ bodies }: { bodies: Bodies }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const [endsOn, setEndsOn] = useState(inAYear);
  const [seated, setSeated] = useState<readonly Member[]>([]);
  const body = bodies.find(({ id }) => id === wanted) ?? bodies[0]!;
  const names = new Intl.ListFormat(language).format(seated.map(({ displayName }) => displayName));
  const text = t('seatText', { body: body.name, day: formatDay(endsOn, language), names });
  const people = seated.map(({ ref }) => ref);
  const isWhole = people.length >= 2 && people.length <= 15 && endsOn >= today();
  return (
    <div className={styles['fields']}>
      <h3>{t('seatTitle')}</h3>
      <p className={styles['quiet']}>{t('seatLead')}</p>
      <NativeSelect
        label={t('seatBody')}
        value={body.id}
        onChange={(event) => setWanted(event.currentTarget.value)}
        data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <MembersToChoose chosen={seated} onChoose={setSeated} />
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
        decision={isWhole ? { text, effectKind: 'body.seat', payload: { bodyId: body.id, people, endsOn } } : null}
      />
    </div>
  );
}
