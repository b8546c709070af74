import { Injectable } from '@nestjs/common';
import { PersonsService } from '#identity';
import { DataSource } from 'typeorm';
import { type Coverage, coverageOf, type Signal, type SignalOffice, signalsOf } from './domain/leadership-signals.js';
import { FoundingRecord } from './founding-record.service.js';
import { RecordReader } from './record-reader.service.js';
import { BegunTurnEntity } from './rotation/begun-turn.entity.js';

export interface LeadershipRecord {
  readonly coverage: readonly Coverage[];
  readonly members: number;
  readonly signals: readonly (Signal & { readonly holderName: string | null })[];
}

/** Coverage and concentration (R44, R45), from the record of mandates. */
@Injectable()
export class LeadershipSignals {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly reader: RecordReader,
    private readonly persons: PersonsService,
  ) {}

  async read(): Promise<LeadershipRecord> {
    const [today, offices, begun] = await Promise.all([
      this.record.today(),
      this.reader.offices(),
      this.db.manager.find(BegunTurnEntity, { select: { mandateId: true, understudyRef: true } }),
    ]);
    const understudies = new Map(begun.map(({ mandateId, understudyRef }) => [mandateId, understudyRef]));
    const names = new Map(
      offices.flatMap(({ mandates }) => mandates.map((one) => [one.mandate.holderRef, one.holderName])),
    );
    const all = offices.map(({ office, mandates, policy }): SignalOffice => ({
      code: office.code,
      seats: policy?.seats ?? null,
      terms: mandates.toReversed().map(({ mandate, handOver }) => ({
        id: mandate.id,
        holderRef: mandate.holderRef,
        beginsOn: mandate.beginsOn,
        endsOn: mandate.endsOn,
        endedOn: mandate.endedOn,
        handOverOverdue: handOver === 'overdue',
        understudyRef: understudies.get(mandate.id) ?? null,
      })),
    }));
    const signals = all.flatMap((office) => signalsOf(office, today));
    return {
      coverage: all.map((office) => coverageOf(office, today)),
      members: await this.persons.countMembers(this.db.manager, today),
      signals: signals.map((one) => ({
        ...one,
        holderName: 'holderRef' in one ? (names.get(one.holderRef) ?? null) : null,
      })),
    };
  }
}
