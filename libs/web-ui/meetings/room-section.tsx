import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { Section } from '../components/section.js';
import { formatSpan } from '../format/span.js';
import { useText } from '../i18n/use-text.js';
import type { MeetingPartsFragment, MeetingRoomPartsFragment } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { useSeconds } from './use-seconds.js';
import { useStep } from './use-step.js';

interface RoomProps {
  readonly meeting: MeetingPartsFragment;
  readonly room: MeetingRoomPartsFragment;
}

const GUEST = 'guest';

function Present({ meeting, room }: RoomProps): JSX.Element {
  const t = useText(meetingsText);
  const { take, isPending, refusal } = useStep(meeting.id);
  const [guests, setGuests] = useState(String(meeting.guests));
  return (
    <>
      <fieldset className={styles['card']}>
        <legend>{t('present')}</legend>
        {room.people.map(({ ref, name, isPresent }) => (
          <Checkbox
            key={ref}
            label={name}
            checked={isPresent}
            onChange={() => take({ step: isPresent ? 'go' : 'come', personRef: ref })}
          />
        ))}
      </fieldset>
      {refusal}
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          take({ step: 'guests', guests: Math.trunc(Number(guests)) });
        }}
      >
        <TextInput
          label={t('guests')}
          inputMode="numeric"
          value={guests}
          onChange={(event) => setGuests(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={isPending} disabled={guests === String(meeting.guests)}>
            {t('guestsSave')}
          </Button>
        </div>
      </form>
    </>
  );
}

function Speakers({ meeting, room }: RoomProps): JSX.Element {
  const t = useText(meetingsText);
  const { take, isPending, refusal } = useStep(meeting.id);
  const seconds = useSeconds(room.speaking?.beganAt ?? null);
  const here = room.people.filter(({ isPresent }) => isPresent);
  const [chosen, setChosen] = useState('');
  const asks = here.some(({ ref }) => ref === chosen) || chosen === GUEST ? chosen : (here[0]?.ref ?? GUEST);
  return (
    <div className={styles['fields']}>
      <h3>{t('speakers')}</h3>
      <p className={styles['quiet']}>{t('speakersLead')}</p>
      {refusal}
      <p className={`${styles['time']} ${styles['far']}`} aria-live="polite">
        {room.speaking
          ? t('speaksNow', { name: room.speaking.name ?? t('guest'), time: formatSpan(seconds ?? 0) })
          : t('nobodySpeaks')}
      </p>
      <div className={styles['ways']}>
        <Button onClick={() => take({ step: 'call' })} loading={isPending} disabled={room.queue.length === 0}>
          {t('call')}
        </Button>
        {room.speaking && (
          <Button onClick={() => take({ step: 'uncall' })} loading={isPending}>
            {t('uncall')}
          </Button>
        )}
        <Button onClick={() => take({ step: 'end' })} loading={isPending} disabled={!room.speaking}>
          {t('endTurn')}
        </Button>
      </div>
      {room.queue.length === 0 && <p>{t('nobodyWaits')}</p>}
      <ol>
        {room.queue.map(({ id, name }) => (
          <li key={id} className={styles['between']}>
            <span className={styles['next']}>{name ?? t('guest')}</span>
            <Button onClick={() => take({ step: 'unask', turnId: id })} loading={isPending}>
              {t('unask', { name: name ?? t('guest') })}
            </Button>
          </li>
        ))}
      </ol>
      <NativeSelect
        label={t('ask')}
        value={asks}
        data={[...here.map(({ ref, name }) => ({ value: ref, label: name })), { value: GUEST, label: t('guest') }]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <div>
        <Button onClick={() => take({ step: 'ask', personRef: asks === GUEST ? null : asks })} loading={isPending}>
          {t('askFor')}
        </Button>
      </div>
      {room.shares.length > 0 && (
        <>
          <h3>{t('sharesTitle')}</h3>
          <ul>
            {room.shares.map(({ name, seconds: spoken, percent }) => (
              <li key={name ?? GUEST} className={styles['time']}>
                {t('share', { name: name ?? t('guestsTogether'), time: formatSpan(spoken), percent })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Who is there and who speaks: for whoever runs the meeting, from one device. Each step is saved at once. */
export function RoomSection(props: RoomProps): JSX.Element {
  const t = useText(meetingsText);
  return (
    <Section id="room" title={t('room')} lead={t('roomLead')} screenOnly>
      <Present {...props} />
      <Speakers {...props} />
    </Section>
  );
}
