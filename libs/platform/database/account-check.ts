import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Logger } from '../log/logger.js';
import { ownsTables } from './running-account.js';

/** Says at each start, once everything is there, that the node runs as an account that may do more than it needs. */
@Injectable()
export class AccountCheck implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await ownsTables((sql, parameters) => this.db.query(sql, parameters)))
      this.logger.warn(
        { code: 'DATABASE_OWNER' },
        'the account of DATABASE_URL may change the schema and the record; DATABASE_OWNER_URL parts the two',
      );
  }
}
