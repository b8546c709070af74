import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { blindIndex } from '#platform';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import {
  checkCredentials,
  type CredentialRefusal,
  invitationCodeHash,
  newInvitationCode,
  normaliseLogin,
  normalisePassword,
} from './domain/credentials.js';
import type { TryLater } from './domain/throttle.js';
import { isBrowserMark, newBrowserMark } from './browser-mark.js';
import { hashPassword, isPassword } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

const INVITATION_MS = 14 * 86_400_000;

/** A person who has shown the right password, and the mark by which this browser is known from now on. */
export interface RightCredentials {
  readonly accountId: string;
  readonly personRef: string;
  readonly browserMark: string;
}

export type SignInRefusal = TryLater | { readonly code: 'WRONG_CREDENTIALS' };
export type AcceptRefusal = CredentialRefusal | { readonly code: 'INVITATION_INVALID' | 'LOGIN_TAKEN' };

const loginIndexOf = (login: string): Buffer => blindIndex(normaliseLogin(login), 'account.login');

@Injectable()
export class AccountsService {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Makes a code with which the person can make an account. It is answered once and stored as a hash only. */
  async invite(tx: EntityManager, personRef: string): Promise<string> {
    const code = newInvitationCode();
    const expiresAt = new Date(this.clock.now().getTime() + INVITATION_MS);
    await tx.insert(AccountInvitationEntity, {
      codeHash: invitationCodeHash(code),
      personRef,
      expiresAt,
      usedAt: null,
    });
    return code;
  }

  /** Unknown, used and expired codes get one answer. Of several at once with one code, one makes the account. */
  async acceptInvitation(
    code: string,
    login: string,
    password: string,
  ): Promise<Result<{ personRef: string }, AcceptRefusal>> {
    const credentials = checkCredentials(login, password);
    if (!credentials.ok) return credentials;
    if (!(await this.openInvitation(this.db.manager, code))) return err({ code: 'INVITATION_INVALID' });
    const passwordHash = await hashPassword(credentials.value.password);
    return this.db.transaction(async (tx) => {
      const invitation = await this.openInvitation(tx, code, true);
      if (!invitation) return err({ code: 'INVITATION_INVALID' });
      const { personRef } = invitation;
      if (await tx.existsBy(AccountEntity, { personRef })) return err({ code: 'INVITATION_INVALID' });
      const account = {
        id: newId(),
        personRef,
        login: credentials.value.login,
        loginIndex: loginIndexOf(login),
        passwordHash,
      };
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(AccountEntity)
        .values(account)
        .orIgnore()
        .returning('id')
        .execute();
      if ((made.raw as unknown[]).length === 0) return err({ code: 'LOGIN_TAKEN' });
      await tx.update(AccountInvitationEntity, { codeHash: invitation.codeHash }, { usedAt: this.clock.now() });
      return ok({ personRef });
    });
  }

  /**
   * The same work and the same answer, whether the login is unknown or the password is wrong. `browserMark` is what an
   * earlier sign-in of this person left in the browser: it has tries of its own, so that strangers who guess at a
   * login can never keep its owner out.
   */
  async signIn(
    login: string,
    password: string,
    browserMark: string | null = null,
  ): Promise<Result<RightCredentials, SignInRefusal>> {
    const loginIndex = loginIndexOf(login);
    const known = browserMark !== null && isBrowserMark(browserMark, loginIndex) ? browserMark : null;
    const tries = { loginIndex, browserMark: known };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    const account = await this.db.manager.findOne(AccountEntity, {
      where: { loginIndex },
      select: { id: true, personRef: true, passwordHash: true },
    });
    const matches = await isPassword(account?.passwordHash ?? null, normalisePassword(password));
    if (!account || !matches) return err({ code: 'WRONG_CREDENTIALS' });
    await this.throttle.succeed(tries, this.clock.now());
    const { id: accountId, personRef } = account;
    return ok({ accountId, personRef, browserMark: known ?? newBrowserMark(loginIndex) });
  }

  private openInvitation(tx: EntityManager, code: string, lock = false): Promise<AccountInvitationEntity | null> {
    return tx.findOne(AccountInvitationEntity, {
      where: { codeHash: invitationCodeHash(code), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      ...(lock && { lock: { mode: 'pessimistic_write' as const } }),
    });
  }
}
