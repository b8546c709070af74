import type { DirectSession } from './direct-session.js';
import type { Planted } from './planted.js';

/** A list of people is read and has a slip printed; another one waits, so that its content is kept. */
export async function peopleLists(secretary: DirectSession, planted: Planted): Promise<void> {
  const name = planted.text('imported_invitation.name', 'Hana *');
  const contact = planted.text('imported_invitation.contact', '*@people.example').toLowerCase();
  const { id } = await secretary.upload<{ id: string }>('/people-lists', `Name,Email\n${name},${contact}\n`, {});
  const list = {
    ...{ name: 'Name', contact: 'Email', askedFor: true },
    source: planted.text('people_import.source', 'List *'),
  };
  const { readPeopleList } = await secretary.ask<{ readPeopleList: { list?: { added: number } } }>(
    `mutation ($id: ID!, $list: PeopleListInput!) { readPeopleList(id: $id, list: $list) {
       ... on PeopleListRead { list { added } } } }`,
    { id, list },
  );
  if (readPeopleList.list?.added !== 1) throw new Error('A list of people was refused');
  const { printSlips } = await secretary.ask<{ printSlips: { slips: { code: string }[] } }>(
    'mutation ($id: ID!) { printSlips(importId: $id) { ... on SlipsPrinted { slips { code } } } }',
    { id },
  );
  planted.secret('imported_invitation', printSlips.slips[0]!.code, true);
  const waiting = planted.text('people_import.content', 'Name,Email,*\nIva,iva@people.example,x\n');
  await secretary.upload('/people-lists', waiting, {});
}
