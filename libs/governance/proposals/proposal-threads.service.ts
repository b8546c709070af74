import { Injectable } from '@nestjs/common';
import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { type EntityManager, IsNull, Not } from 'typeorm';
import type { ProposalStep } from './domain/proposal.types.js';
import { readWords } from './domain/proposal-words.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { ProposalRefusalCode } from './proposal-messages.js';
import { ProposalCommentEntity } from './proposal-thread.entities.js';

type Said = Promise<Result<string, ProposalRefusalCode>>;
/** Of one person on one proposal. */
const MOST_COMMENTS = 50;

/** What people say of a proposal, one level deep: also after it was settled. */
@Injectable()
export class ProposalThreads {
  async say(
    tx: EntityManager,
    { id: proposalId }: ProposalEntity,
    { by, today, step }: { readonly by: string; readonly today: Day; readonly step: ProposalStep },
  ): Said {
    const words = readWords(step.words ?? '');
    if (!words.ok) return words;
    const answered = step.targetId === null ? null : await this.find(tx, proposalId, step.targetId);
    if (step.targetId !== null && !answered) return err('COMMENT_UNKNOWN');
    const said = await tx.countBy(ProposalCommentEntity, { proposalId, authorRef: by, words: Not(IsNull()) });
    if (said >= MOST_COMMENTS) return err('TOO_MANY_COMMENTS');
    const id = newId();
    const answers = answered && (answered.answers ?? answered.id);
    const comment = { id, proposalId, authorRef: by, answers, writtenOn: today, words: words.value };
    await tx.insert(ProposalCommentEntity, comment);
    return ok(id);
  }

  /** Its place stays, for those who answered it. */
  async remove(
    tx: EntityManager,
    { id: proposalId }: ProposalEntity,
    { by, step }: { readonly by: string; readonly step: ProposalStep },
  ): Said {
    const found = await this.find(tx, proposalId, step.targetId ?? '');
    if (!found) return err('COMMENT_UNKNOWN');
    if (found.authorRef !== by) return err('NOT_YOURS');
    await tx.update(ProposalCommentEntity, { id: found.id }, { words: null });
    return ok(found.id);
  }

  private find(tx: EntityManager, proposalId: string, id: string): Promise<ProposalCommentEntity | null> {
    return isUuid(id) ? tx.findOneBy(ProposalCommentEntity, { id, proposalId }) : Promise.resolve(null);
  }
}
