import { registerEnumType } from '@nestjs/graphql';

/** GraphQL names for the codes of the domain; the values are those codes. */
export enum DirectionName {
  INTAKE = 'intake',
  GIVE_OUT = 'give-out',
}
registerEnumType(DirectionName, { name: 'Direction' });

export enum TimeOfDayName {
  MORNING = 'morning',
  AFTERNOON = 'afternoon',
  EVENING = 'evening',
  OVERNIGHT = 'overnight',
  NOT_STATED = 'not-stated',
}
registerEnumType(TimeOfDayName, { name: 'TimeOfDay' });

export enum UnitName {
  ITEM = 'item',
  KILOGRAM = 'kilogram',
  LITRE = 'litre',
  MEAL = 'meal',
  BAG = 'bag',
  BOX = 'box',
  NOT_STATED = 'not-stated',
}
registerEnumType(UnitName, { name: 'Unit' });

export enum RecordSort {
  DAY_DESC = 'day-desc',
  DAY_ASC = 'day-asc',
  KIND = 'kind',
  SOURCE = 'source',
  SITE = 'site',
}
registerEnumType(RecordSort, { name: 'RecordSort' });

export enum DateOrderName {
  ISO = 'iso',
  DAY_MONTH_YEAR = 'day-month-year',
  MONTH_DAY_YEAR = 'month-day-year',
}
registerEnumType(DateOrderName, { name: 'DateOrder', description: 'Which of the numbers in 3/4/2025 is the month.' });

export enum ImportStateName {
  UPLOADED = 'uploaded',
  RUNNING = 'running',
  DONE = 'done',
  CANCELLED = 'cancelled',
}
registerEnumType(ImportStateName, { name: 'ImportState' });
