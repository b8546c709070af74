import type { DataSource } from 'typeorm';
import type { DirectSession } from './direct-session.js';
import type { Planted } from './planted.js';

/** Somebody who asked to be contacted. What is chosen from a list is no word, so its canaries are put in as the node would. */
export async function contacts(secretary: DirectSession, planted: Planted, db: DataSource): Promise<void> {
  const reach = planted.text('contact.reach', '*@contacts.example').toLowerCase();
  const contact = {
    ...{ reach, askFor: planted.text('contact.ask_for', 'Jo *'), languages: ['es'], freeAt: ['evenings'] },
    ...{ askedFor: ['visit'], nextStep: 'call', nextOn: new Date().toISOString().slice(0, 10) },
  };
  const { keepContact } = await secretary.ask<{ keepContact: { id?: string; code?: string; message?: string } }>(
    `mutation ($contact: ContactInput!) { keepContact(contact: $contact, theyAsked: true) {
       ... on ContactDone { id code } ... on ContactRefused { message } } }`,
    { contact },
  );
  if (!keepContact.id) throw new Error(`A contact was refused: ${keepContact.message}`);
  planted.secret('contact', keepContact.code!, true);
  await db.getRepository('ContactEntity').update(keepContact.id, {
    ...{ languages: planted.text('contact.languages'), freeAt: planted.text('contact.free_at') },
    ...{ askedFor: planted.text('contact.asked_for'), nextStep: planted.text('contact.next_step') },
    nextOn: planted.text('contact.next_on'),
  });
}

/** Where else somebody belongs, in their own words. */
export async function affiliation(session: DirectSession, planted: Planted): Promise<void> {
  const { addAffiliation } = await session.ask<{ addAffiliation: { done?: boolean } }>(
    `mutation ($name: String!) { addAffiliation(name: $name, shownToMembers: true) { ... on AffiliationDone { done } } }`,
    { name: planted.text('affiliation.name', 'The * choir') },
  );
  if (!addAffiliation.done) throw new Error('An affiliation was refused');
}
