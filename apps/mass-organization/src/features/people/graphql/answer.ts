import type { Result } from '#domain-kit';
import type { PeopleRefusal } from '../people.refusals.js';
import { PeopleChanged, PeopleRefused } from './people.type.js';

/** What was done or refused, as the union says it. */
export const answer = (result: Result<void, PeopleRefusal>): PeopleChanged | PeopleRefused =>
  result.ok ? PeopleChanged.from() : PeopleRefused.from(result.error);
