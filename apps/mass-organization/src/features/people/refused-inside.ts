import { err, type Result } from '#domain-kit';
import type { PeopleRefusal } from './people.refusals.js';

/** Rolls a transaction back and is answered as the refusal that it carries. */
export class RefusedInside extends Error {
  constructor(readonly refusal: PeopleRefusal) {
    super(refusal.code);
  }
}

export async function refusedInside<T>(
  work: () => Promise<Result<T, PeopleRefusal>>,
): Promise<Result<T, PeopleRefusal>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedInside) return err(error.refusal);
    throw error;
  }
}
