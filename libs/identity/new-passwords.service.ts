import { Inject, Injectable, Optional } from '@nestjs/common';
import { err, type Result } from '#domain-kit';
import { checkCredentials, type CredentialRefusal } from './domain/credentials.js';
import { isExpectedPassword, isMonotonous } from './domain/expected-password.js';
import { isFrequentPassword } from './frequent-passwords.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { NodeNames } from './node-names.port.js';

/** Judges a password before it is somebody's, wherever one is chosen: invitation, change, recovery. */
@Injectable()
export class NewPasswords {
  @Optional() @Inject(IDENTITY_OPTIONS) private readonly options?: Pick<IdentityOptions, 'nodeId' | 'publicUrl'>;
  @Optional() @Inject(NodeNames) private readonly node?: NodeNames;

  /** Login and password in their one spelling; what is too short or wrongly written is said before what is easy to guess. */
  async check(
    login: string,
    password: string,
  ): Promise<Result<{ login: string; password: string }, CredentialRefusal>> {
    const checked = checkCredentials(login, password);
    if (!checked.ok) return checked;
    const chosen = checked.value.password;
    if (isMonotonous(chosen) || isFrequentPassword(chosen)) return err({ code: 'PASSWORD_FREQUENT' });
    const names = [checked.value.login, ...(await this.namesHere())];
    return isExpectedPassword(chosen, names) ? err({ code: 'PASSWORD_EXPECTED' }) : checked;
  }

  private async namesHere(): Promise<readonly string[]> {
    const own = this.options ? [this.options.nodeId, new URL(this.options.publicUrl).hostname] : [];
    return [...own, ...((await this.node?.names()) ?? [])];
  }
}
