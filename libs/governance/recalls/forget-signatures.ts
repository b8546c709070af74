import { type EntityManager, Not } from 'typeorm';
import { RecallSignatureEntity } from './recall-signature.entity.js';

/**
 * Forgets who signed a petition. A deleted row stays in the table's file until it is vacuumed, and so in a copy of the
 * disk: the table is emptied, and what was signed elsewhere is written anew, by persons' references.
 */
export async function forgetSignatures(tx: EntityManager, petitionId: string): Promise<void> {
  await tx.query('LOCK TABLE "recall_signature" IN ACCESS EXCLUSIVE MODE');
  const where = { petitionId: Not(petitionId) };
  const others = await tx.find(RecallSignatureEntity, { where, order: { petitionId: 'ASC', personRef: 'ASC' } });
  await tx.query('SELECT "empty_recall_signature"()');
  await tx.insert(RecallSignatureEntity, others);
}
