import { useLanguage, useText } from '#web-ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useIndicators } from '../indicators/index.js';
import { type Choice, GROUPS, MONTHS_MAX, monthsIn, ORDERS, PERIODS, type Span, spansOf } from './choice.js';
import styles from './figures.module.css';
import { figuresText } from './l10n.js';
import { periodName } from './words.js';

interface FigureControlsProps {
  readonly choice: Choice;
  readonly reported: Span;
  readonly onChoose: (change: Partial<Choice>) => void;
}

const OWN = 'own';

/** Which time, in which steps, of what, by what. */
export function FigureControls({ choice, reported, onChoose }: FigureControlsProps): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const { all, find } = useIndicators();
  const spans = spansOf(reported);
  const place = spans.findIndex(({ from, to }) => from === choice.from && to === choice.to);
  const [isOwn, setOwn] = useState(place === -1);
  const groups = GROUPS.filter((group) => group !== 'CODE' || (find(choice.indicator)?.codes.length ?? 0) > 0);
  const nameOf = (index: number): string => {
    const span = spans[index]!;
    return span.name === 'year'
      ? span.from.slice(0, 4)
      : t(`time.${span.name}`, { span: periodName(t, span, 'MONTH', language) });
  };
  const pickTime = (value: string): void => {
    const span = spans[Number(value)];
    setOwn(value === OWN);
    if (span) onChoose({ from: span.from, to: span.to });
  };
  const pickMonth = (change: Partial<Span>): void => {
    const { from, to } = { from: choice.from, to: choice.to, ...change };
    if (from && to && from <= to && monthsIn({ from, to }) <= MONTHS_MAX) onChoose({ from, to });
  };
  return (
    <div className={styles['controls']} data-screen-only>
      <NativeSelect
        label={t('indicator')}
        value={choice.indicator}
        data={all.map(({ code, label }) => ({ value: code, label }))}
        onChange={(event) => onChoose({ indicator: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('time')}
        value={isOwn || place === -1 ? OWN : String(place)}
        data={[
          ...spans.map((_, index) => ({ value: String(index), label: nameOf(index) })),
          { value: OWN, label: t('time.own') },
        ]}
        onChange={(event) => pickTime(event.currentTarget.value)}
      />
      {(isOwn || place === -1) && (
        <>
          <TextInput
            type="month"
            label={t('from')}
            value={choice.from}
            max={choice.to}
            onChange={(event) => pickMonth({ from: event.currentTarget.value })}
          />
          <TextInput
            type="month"
            label={t('to')}
            value={choice.to}
            min={choice.from}
            onChange={(event) => pickMonth({ to: event.currentTarget.value })}
          />
        </>
      )}
      <NativeSelect
        label={t('period')}
        value={choice.period}
        data={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(event) => onChoose({ period: PERIODS.find((one) => one === event.currentTarget.value) ?? 'MONTH' })}
      />
      <NativeSelect
        label={t('groupBy')}
        value={choice.group}
        data={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
        onChange={(event) => onChoose({ group: GROUPS.find((one) => one === event.currentTarget.value) ?? 'MONTH' })}
      />
      {choice.group === 'ORGANIZATION' && (
        <NativeSelect
          label={t('order')}
          value={choice.order}
          data={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={(event) => onChoose({ order: ORDERS.find((one) => one === event.currentTarget.value) ?? 'VALUE' })}
        />
      )}
    </div>
  );
}
