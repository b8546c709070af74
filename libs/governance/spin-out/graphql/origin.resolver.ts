import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { SpunOutReader } from '../spun-out-reader.service.js';
import { Origin } from './origin.type.js';

@Resolver()
export class OriginResolver {
  constructor(private readonly reader: SpunOutReader) {}

  @Allow('record:read')
  @Query(() => Origin, { nullable: true, description: 'Null where this organization was no caucus of another.' })
  async origin(): Promise<Origin | null> {
    const found = await this.reader.find();
    return found && Origin.from(found);
  }
}
