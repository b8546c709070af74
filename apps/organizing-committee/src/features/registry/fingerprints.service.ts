import { CLOCK, type Clock } from '#domain-kit';
import { NodeKeys, publicKeyOf, verificationWords, type WordLanguage } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** The words by which two nodes tell by voice that they hold each other's key. */
@Injectable()
export class FingerprintsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly keys: NodeKeys,
  ) {}

  /** Of the newest key of an organization that counts now and the key of ours that it knows; null if none does. */
  async words(id: string, language: WordLanguage): Promise<string[] | null> {
    const rows: { publicKey: string }[] = await this.db.query(
      `SELECT public_key AS "publicKey" FROM peer_key
       WHERE peer_id = $1 AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
       ORDER BY valid_from DESC LIMIT 1`,
      [id, this.clock.now()],
    );
    const key = rows[0] && publicKeyOf(rows[0].publicKey);
    return key?.ok ? verificationWords((await this.keys.of(id)).publicKey, key.value, language) : null;
  }
}
