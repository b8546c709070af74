import { RecordReader } from '#governance';
import { PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ForbiddenError } from '#identity';

/** Whom we report to, and in which office. */
@Injectable()
export class Hub {
  constructor(private readonly reader: RecordReader) {}

  /** Null before the enrolment is approved. */
  async id(tx: EntityManager): Promise<string | null> {
    return (await tx.findOneBy(PeerEntity, { kind: 'organizing-committee' }))?.id ?? null;
  }

  /** The office by which a person approves reports now. Throws `ForbiddenError` where no mandate confers it. */
  async approvingOffice(_tx: EntityManager, personRef: string): Promise<string> {
    for (const { office, mandates } of await this.reader.offices()) {
      if (!office.permissions.includes('report:approve')) continue;
      if (mandates.some(({ mandate, state }) => mandate.holderRef === personRef && state === 'held'))
        return office.code;
    }
    throw new ForbiddenError('report:approve');
  }
}
