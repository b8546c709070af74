import { takesPart } from '../democracy/takes-part.js';
import type { PersonToPick } from './use-person.js';

export type Among = 'everybody' | 'taking-part' | 'members';

/** Of these whoever can be picked, each once. */
export function offered(
  people: readonly PersonToPick[],
  { among, except }: { readonly among: Among; readonly except: readonly string[] },
): readonly PersonToPick[] {
  return people.filter(
    (one, index) =>
      people.findIndex(({ ref }) => ref === one.ref) === index &&
      !except.includes(one.ref) &&
      (among === 'everybody' || takesPart(one)),
  );
}

/** By which one is told from others of the same name: since when they belong; null where the name is enough. */
export const sinceOf = (people: readonly PersonToPick[], one: PersonToPick): string | null =>
  people.some(({ ref, displayName }) => ref !== one.ref && displayName === one.displayName) ? one.memberSince : null;
