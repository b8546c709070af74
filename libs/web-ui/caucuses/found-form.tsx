import { Button, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { cardsThatFound, foundCaucus, FOUNDERS, isCaucusName, readCard } from '#governance/caucuses/device';
import { Section } from '../components/section.js';
import { today } from '../format/today.js';
import { useText } from '../i18n/use-text.js';
import styles from './caucuses.module.css';
import { caucusesText } from './l10n.js';
import { Refused } from './refused.js';
import { CaucusRefused, sendFounding } from './requests.js';
import { type Caucuses, useStepHere } from './use-caucuses.js';

interface FoundFormProps {
  readonly here: Caucuses;
  readonly again: () => Promise<unknown>;
}

/** Three cards with papers of one week, and a name: one of the three does this for all. */
export function FoundForm({ here, again }: FoundFormProps): JSX.Element {
  const t = useText(caucusesText);
  const [name, setName] = useState('');
  const [cards, setCards] = useState<readonly string[]>(Array.from({ length: FOUNDERS }, () => ''));
  const found = useStepHere(async () => {
    const read = cards.map(readCard);
    if (read.some((card) => card === null)) throw new CaucusRefused('CARD_MALFORMED', 'This is no card.');
    const chosen = cardsThatFound(read.filter((card) => card !== null));
    if (!chosen) throw new CaucusRefused('PAPERS_MISSING', 'No week has a paper on each of these cards.');
    const isOwnHere = chosen.members.some(({ recipient }) => recipient === here.own?.recipient);
    if (!isOwnHere) throw new CaucusRefused('OWN_CARD_MISSING', 'One of the cards is your own.');
    const members = chosen.members.map((one) => ({ ...one, since: today() }));
    await sendFounding(await foundCaucus({ ...chosen, name: name.trim(), members }));
    setCards(cards.map(() => ''));
    setName('');
  }, again);
  return (
    <Section id="found" title={t('found')} lead={t('foundLead')} screenOnly>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          found.mutate(undefined);
        }}
      >
        <Refused error={found.error} />
        <TextInput
          label={t('foundName')}
          description={t('foundNameHelp')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {cards.map((card, at) => (
          <Textarea
            key={at}
            label={t('foundCard', { number: at + 1 })}
            value={card}
            rows={2}
            autoComplete="off"
            onChange={({ currentTarget }) => setCards(cards.with(at, currentTarget.value))}
          />
        ))}
        <div>
          <Button
            type="submit"
            loading={found.isPending}
            disabled={!isCaucusName(name) || cards.some((card) => card.trim() === '')}
          >
            {t('foundYes')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
