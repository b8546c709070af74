import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, canonicalJson, type Day, err, isUuid, ok, type Result } from '#domain-kit';
import { commitText } from '#ledger';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type HandOverRefusal, HAND_OVER_AHEAD_DAYS, type HandOverNote, checkNote } from './domain/hand-over.js';
import { isHeld } from './domain/terms.js';
import { FoundingRecord } from './founding-record.service.js';
import { HandOverEntity } from './hand-over.entity.js';
import { HandOverTextEntity } from './hand-over-text.entity.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandateEntity } from './mandate.entity.js';
import { OfficeEntity } from './office.entity.js';

export interface ReadableHandOver extends HandOverNote {
  readonly mandateId: string;
  readonly writtenBy: string;
  readonly writtenOn: Day;
}

/** The note that closes a term. What a mandate confers ends with the term, whether a note was written or not. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
  ) {}

  /** By the holder, from 30 days before the end on; or by the present holder of the office, who found things as they were. */
  write(writer: string, mandateId: string, note: HandOverNote): Promise<Result<void, HandOverRefusal>> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const mandate = isUuid(mandateId) ? await tx.findOneBy(MandateEntity, { id: mandateId }) : null;
      if (!mandate) return err({ code: 'MANDATE_UNKNOWN' });
      const today = await this.record.today(tx);
      if (!(await this.mayWrite(tx, writer, mandate, today))) return err({ code: 'NOT_YOURS' });
      const isEarly = mandate.endedOn === null && mandate.endsOn > addDays(today, HAND_OVER_AHEAD_DAYS);
      if (isEarly) return err({ code: 'TOO_EARLY' });
      if (await tx.existsBy(HandOverEntity, { mandateId })) return err({ code: 'WRITTEN_ALREADY' });
      const checked = checkNote(note);
      if (!checked.ok) return checked;
      await this.save(tx, mandate, { writer, today, note: checked.value });
      return ok(undefined);
    });
  }

  /** With null for notes whose words were erased. */
  async of(mandateIds: readonly string[]): Promise<ReadonlyMap<string, ReadableHandOver | null>> {
    const where = { mandateId: In([...mandateIds]) };
    const [notes, texts] = await Promise.all([
      this.db.manager.findBy(HandOverEntity, where),
      this.db.manager.findBy(HandOverTextEntity, where),
    ]);
    const read = ({ mandateId, writtenBy, writtenOn }: HandOverEntity): ReadableHandOver | null => {
      const text = texts.find((one) => one.mandateId === mandateId);
      if (!text) return null;
      const { openTasks, whereThingsAre, comingDates } = text;
      return { mandateId, writtenBy, writtenOn, openTasks, whereThingsAre, comingDates };
    };
    return new Map(notes.map((note) => [note.mandateId, read(note)]));
  }

  /** The mandates that have a note. */
  async written(tx: EntityManager = this.db.manager): Promise<ReadonlySet<string>> {
    return new Set((await tx.find(HandOverEntity, { select: { mandateId: true } })).map(({ mandateId }) => mandateId));
  }

  private async mayWrite(tx: EntityManager, writer: string, mandate: MandateEntity, today: Day): Promise<boolean> {
    if (mandate.holderRef === writer) return true;
    if (isHeld(mandate, today)) return false;
    const own = await tx.findBy(MandateEntity, { officeId: mandate.officeId, holderRef: writer });
    return own.some((term) => isHeld(term, today));
  }

  private async save(
    tx: EntityManager,
    mandate: MandateEntity,
    { writer, today, note }: { writer: string; today: Day; note: HandOverNote },
  ): Promise<void> {
    const salt = randomBytes(32);
    const { openTasks, whereThingsAre, comingDates } = note;
    const textCommitment = commitText(salt, canonicalJson({ openTasks, whereThingsAre, comingDates }));
    const office = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
    await tx.insert(HandOverEntity, { mandateId: mandate.id, writtenBy: writer, writtenOn: today, textCommitment });
    await tx.insert(HandOverTextEntity, { mandateId: mandate.id, salt, openTasks, whereThingsAre, comingDates });
    await this.ledger.append(tx, {
      kind: 'mandate.handed-over',
      subject: {
        ids: { mandate: mandate.id, writtenBy: writer },
        codes: { office: office.code },
        days: { writtenOn: today },
        commitments: { text: textCommitment },
      },
    });
  }
}
