import type { Direction, RecordInput, RecordLineFragment, TimeOfDay, Unit } from './generated/graphql.js';

/** What a person is typing, as it is kept over a reload. A field that is empty is not stated. */
export type RecordDraft = {
  /** Of this one entry: sending it twice records it once. */
  readonly entry: string;
  readonly direction: string;
  readonly day: string;
  readonly site: string;
  readonly kind: string;
  readonly source: string;
  readonly quantity: string;
  readonly unit: string;
  readonly timeOfDay: string;
  readonly worker: string;
  /** Whether a person has typed in it since it was begun: only then is there something to lose. */
  readonly isTouched: boolean;
};
export type DraftField = Exclude<keyof RecordDraft, 'entry' | 'direction' | 'isTouched'>;

export const UNITS: readonly Unit[] = ['ITEM', 'KILOGRAM', 'LITRE', 'MEAL', 'BAG', 'BOX', 'NOT_STATED'];
export const TIMES: readonly TimeOfDay[] = ['NOT_STATED', 'MORNING', 'AFTERNOON', 'EVENING', 'OVERNIGHT'];

export const emptyDraft = (day: string, entry: string): RecordDraft => ({
  ...{ entry, day, direction: 'INTAKE', site: '', kind: '', source: '' },
  ...{ quantity: '', unit: 'NOT_STATED', timeOfDay: 'NOT_STATED', worker: '', isTouched: false },
});

export const directionOf = ({ direction }: Pick<RecordDraft, 'direction'>): Direction =>
  direction === 'GIVE_OUT' ? 'GIVE_OUT' : 'INTAKE';

/** The draft as the API takes it. A decimal comma is a point; a unit without a quantity says nothing. */
export function inputOf(draft: RecordDraft): RecordInput {
  const { entry, day, quantity } = draft;
  const stated = (['kind', 'source', 'worker'] as const)
    .map((field) => [field, draft[field].trim()] as const)
    .filter(([, text]) => text !== '');
  const amount = quantity.trim().replace(',', '.');
  const unit = UNITS.find((known) => known === draft.unit) ?? 'NOT_STATED';
  return {
    entry,
    day,
    site: draft.site.trim(),
    ...Object.fromEntries(stated),
    ...(amount === '' ? {} : { quantity: amount, unit }),
    timeOfDay: TIMES.find((known) => known === draft.timeOfDay) ?? 'NOT_STATED',
  };
}

/** The next entry after one that was recorded: most often it differs in what and how much only. */
export const nextDraft = (draft: RecordDraft, entry: string): RecordDraft => ({
  ...draft,
  ...{ entry, quantity: '', worker: '', isTouched: false },
});

/** A record as a draft of its correction. */
export const draftOf = (record: RecordLineFragment, entry: string): RecordDraft => ({
  ...{ entry, direction: record.direction, day: record.day, site: record.site.recordName },
  ...{ kind: record.kind?.name ?? '', source: record.source?.name ?? '', quantity: record.quantity ?? '' },
  ...{ unit: record.unit, timeOfDay: record.timeOfDay, worker: '', isTouched: false },
});
