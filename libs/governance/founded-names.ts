import { NodeNames } from '#identity';
import { Injectable } from '@nestjs/common';
import { FoundingRecord } from './founding-record.service.js';

/** The name that the founding assembly gave; none before. */
@Injectable()
export class FoundedNames extends NodeNames {
  constructor(private readonly founding: FoundingRecord) {
    super();
  }

  override async names(): Promise<readonly string[]> {
    const founded = await this.founding.find();
    return founded ? [founded.displayName] : [];
  }
}
