import type { Session } from '../../apps/massline/nodes/session.js';

/** So wide that 5,000 rows come near to the 1 MiB that a file may have. */
const REMARK = 'x'.repeat(140);

/** A list of people of whom no other list has one. */
export const peopleCsv = (list: string, people: number): string =>
  [
    'Name,Email,Remarks',
    ...Array.from({ length: people }, (_, n) => `Person ${n} of ${list},${list}-${n}@example.org,${REMARK}`),
  ].join('\n');

/** Uploads a list of people and reads it into invitations, through the public API; answers its id. */
export async function readPeople(session: Session, csv: string): Promise<string> {
  const { id, rows } = await session.upload<{ readonly id: string; readonly rows: number }>('/people-lists', csv, {});
  const { readPeopleList: read } = await session.ask<{
    readPeopleList: { readonly message?: string; readonly list?: { readonly added: number } };
  }>(
    `mutation ($id: ID!, $list: PeopleListInput!) { readPeopleList(id: $id, list: $list) {
       ... on PeopleListRead { list { added } } ... on OutreachRefused { message } } }`,
    { id, list: { name: 'Name', contact: 'Email', source: 'made up', askedFor: false } },
  );
  if (read.list?.added !== rows) throw new Error(`Of ${rows} people were added: ${read.message ?? read.list?.added}`);
  return id;
}
