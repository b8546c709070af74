import { useApi } from '../api/use-api.js';
import { PersonPickedDocument, type PersonToPickPartsFragment } from './generated/graphql.js';

export type PersonToPick = PersonToPickPartsFragment;

/** Somebody by reference, as a draft keeps it; undefined for an empty one, and until the answer comes. */
export function usePerson(ref: string): PersonToPick | undefined {
  const answer = useApi(PersonPickedDocument, { ref }, { enabled: ref !== '' });
  return ref === '' ? undefined : answer.data?.data.people.items[0];
}
