import { Allow } from '#identity';
import { Query, Resolver } from '@nestjs/graphql';
import { WitnessedRecords as Reader } from '../witnessed-records.service.js';
import { WitnessedRecords } from './witnessed-record.type.js';

@Resolver()
export class WitnessResolver {
  constructor(private readonly records: Reader) {}

  @Allow('record:read')
  @Query(() => WitnessedRecords, { description: 'The records of other nodes, as far as this one has witnessed them.' })
  async witnessedRecords(): Promise<WitnessedRecords> {
    return WitnessedRecords.from(await this.records.all());
  }
}
