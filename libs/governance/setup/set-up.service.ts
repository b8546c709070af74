import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '#domain-kit';
import { plainKeyFile, replaceKeyFile, sealedKeyFile, SHORTEST_PASSPHRASE } from '#platform';
import { existsSync } from 'node:fs';
import { checkCustody, type SetUpRefusal } from '../domain/set-up.js';
import { FoundingCodes } from '../founding-codes.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';

/**
 * What is settled about the machine itself while an organization is being founded with `massline init`: nobody holds a
 * mandate yet, so the one-time code stands in for one. Closed for ever by the founding, and where the node was not
 * started by `init`.
 */
@Injectable()
export class SetUpService {
  constructor(
    private readonly record: FoundingRecord,
    private readonly codes: FoundingCodes,
    @Inject(GOVERNANCE_OPTIONS) private readonly options: GovernanceOptions,
  ) {}

  /** Whether somebody still has to choose who can open the key. */
  get isOpen(): boolean {
    return this.options.setUp !== undefined;
  }

  /** A founding is refused until this is so: the key would be lost with this process. */
  get custodyIsChosen(): boolean {
    const { setUp } = this.options;
    return setUp === undefined || existsSync(setUp.keyFile);
  }

  /** Writes the key file, once or again until the founding. `passphrase` is kept nowhere. */
  async chooseCustody(
    code: string,
    custody: string,
    passphrase: string | null | undefined,
  ): Promise<Result<void, SetUpRefusal>> {
    const { setUp } = this.options;
    if (await this.record.find()) return err({ code: 'ALREADY_FOUNDED' });
    if (!setUp) return err({ code: 'SETUP_CLOSED' });
    const admitted = await this.codes.check(code);
    if (!admitted.ok) return err(admitted.error as SetUpRefusal);
    const choice = checkCustody(custody, passphrase, SHORTEST_PASSPHRASE);
    if (!choice.ok) return choice;
    const key = await setUp.key();
    const content =
      choice.value.kind === 'file' ? plainKeyFile(key) : await sealedKeyFile(key, choice.value.passphrase);
    replaceKeyFile(setUp.keyFile, content);
    return ok(undefined);
  }
}
