import { Inject, Injectable, Optional } from '@nestjs/common';
import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import {
  type CredentialRefusal,
  invitationCodeHash,
  newInvitationCode,
  normalisePassword,
} from './domain/credentials.js';
import type { TryLater } from './domain/throttle.js';
import { isBrowserMark, newBrowserMark } from './browser-mark.js';
import { loginIndexOf } from './login-index.js';
import { OtherInvitations } from './other-invitations.port.js';
import { hashPassword, isPassword } from './passwords.js';
import { NewPasswords } from './new-passwords.service.js';
import { OneTimeSecretEntity } from './one-time-secret.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { type CodeRefusal, SecondFactors } from './second-factors.service.js';
import { SessionEntity } from './session.entity.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

const INVITATION_MS = 14 * 86_400_000;
const AGAIN_MS = 7 * 86_400_000;

/** A person who has shown the right password, and the mark by which this browser is known from now on. */
export interface RightCredentials {
  readonly accountId: string;
  readonly personRef: string;
  /** Of the password that was right: a session begins only if it still is. */
  readonly passwordHash: string;
  readonly browserMark: string;
}

/** What comes with a password: the browser's mark of an earlier sign-in, and a code of the second factor. */
export interface SignInWith {
  readonly browserMark?: string | null;
  readonly code?: string | null;
}

type Credentials = Pick<AccountEntity, 'login' | 'loginIndex' | 'passwordHash'>;

export type SignInRefusal = TryLater | CodeRefusal | { readonly code: 'WRONG_CREDENTIALS' };
export type AcceptRefusal = CredentialRefusal | TryLater | { readonly code: 'INVITATION_INVALID' | 'LOGIN_TAKEN' };

@Injectable()
export class AccountsService {
  @Optional() @Inject(OtherInvitations) private readonly others?: OtherInvitations;
  @Inject() private readonly newPasswords: NewPasswords = new NewPasswords();

  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
    private readonly factors: SecondFactors,
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
      grantedBy: null,
    });
    return code;
  }

  /**
   * Makes a code with which a person takes an account up again, by the decision `grantedBy`: a new code voids the earlier
   * one. Null if the code of this decision was used. The account stays as it is until then.
   */
  async inviteAgain(tx: EntityManager, personRef: string, grantedBy: string): Promise<string | null> {
    if (await tx.existsBy(AccountInvitationEntity, { grantedBy, usedAt: Not(IsNull()) })) return null;
    await tx.delete(AccountInvitationEntity, { grantedBy });
    const code = newInvitationCode();
    const expiresAt = new Date(this.clock.now().getTime() + AGAIN_MS);
    await tx.insert(AccountInvitationEntity, {
      ...{ codeHash: invitationCodeHash(code), personRef, expiresAt, usedAt: null, grantedBy },
    });
    return code;
  }

  /**
   * Lets the person make an account with a code that was made elsewhere, of which only the hash is known here. Earlier
   * codes work no more; who has an account keeps it as it is.
   */
  async inviteBy(tx: EntityManager, personRef: string, codeHash: Buffer): Promise<void> {
    if (await this.hasAccount(tx, personRef)) return;
    await this.uninvite(tx, personRef);
    const expiresAt = new Date(this.clock.now().getTime() + INVITATION_MS);
    await tx.insert(AccountInvitationEntity, { codeHash, personRef, expiresAt, usedAt: null, grantedBy: null });
  }

  /** Codes of this person that were not used work no more. */
  async uninvite(tx: EntityManager, personRef: string): Promise<void> {
    await tx.delete(AccountInvitationEntity, { personRef, usedAt: IsNull() });
  }

  /** A new code for who has made no account yet: earlier ones work no more. Null for who has one. */
  async inviteAnew(tx: EntityManager, personRef: string): Promise<string | null> {
    if (await this.hasAccount(tx, personRef)) return null;
    await tx.delete(AccountInvitationEntity, { personRef, usedAt: IsNull() });
    return this.invite(tx, personRef);
  }

  /** Whom a code that still works invites. */
  async invitedBy(tx: EntityManager, code: string): Promise<string | null> {
    return (await this.openInvitation(tx, code, true))?.personRef ?? null;
  }

  hasAccount(tx: EntityManager, personRef: string): Promise<boolean> {
    return tx.existsBy(AccountEntity, { personRef });
  }

  /** Of these decisions, those whose code was used. */
  async usedGrants(decisionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const used = await this.db.manager.findBy(AccountInvitationEntity, {
      grantedBy: In([...decisionIds]),
      usedAt: Not(IsNull()),
    });
    return new Set(used.flatMap(({ grantedBy }) => grantedBy ?? []));
  }

  /**
   * Unknown, used and expired codes get one answer. Of several at once with one code, one makes the account. Tries of one
   * invitation are counted, for LOGIN_TAKEN says who is here; the longest wait is that of a sign-in, so that it is never
   * shut for good.
   */
  async acceptInvitation(
    code: string,
    login: string,
    password: string,
  ): Promise<Result<{ personRef: string }, AcceptRefusal>> {
    const credentials = await this.newPasswords.check(login, password);
    if (!credentials.ok) return credentials;
    const codeHash = invitationCodeHash(code);
    const known = (await this.openInvitation(this.db.manager, code)) !== null;
    if (!known && !(await this.others?.isOpen(codeHash))) return err({ code: 'INVITATION_INVALID' });
    const tries = { door: 'invitation' as const, codeHash };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    const passwordHash = await hashPassword(credentials.value.password);
    const accepted = await this.db.transaction<Result<{ personRef: string }, AcceptRefusal>>(async (tx) => {
      const invitation = (await this.openInvitation(tx, code, true)) ?? (await this.otherInvitation(tx, code));
      if (!invitation) return err({ code: 'INVITATION_INVALID' });
      const { personRef } = invitation;
      const held = await tx.findOneBy(AccountEntity, { personRef });
      if (held && invitation.grantedBy === null) return err({ code: 'INVITATION_INVALID' });
      const account = { login: credentials.value.login, loginIndex: loginIndexOf(login), passwordHash };
      const taken = held
        ? !(await this.takeUpAgain(tx, held.id, account))
        : !(await this.make(tx, { ...account, personRef }));
      if (taken) return err({ code: 'LOGIN_TAKEN' });
      await tx.update(AccountInvitationEntity, { codeHash: invitation.codeHash }, { usedAt: this.clock.now() });
      return ok({ personRef });
    });
    if (accepted.ok) await this.throttle.succeed(tries, this.clock.now());
    return accepted;
  }

  /**
   * The same work and the same answer, whether the login is unknown or the password is wrong. `browserMark` is what an
   * earlier sign-in of this person left in the browser: it has tries of its own, so that strangers who guess at a
   * login can never keep its owner out. Where a second factor is set up, the right password is asked for it, and a wrong
   * code counts like a wrong password.
   */
  async signIn(
    login: string,
    password: string,
    { browserMark = null, code = null }: SignInWith = {},
  ): Promise<Result<RightCredentials, SignInRefusal>> {
    const loginIndex = loginIndexOf(login);
    const known = browserMark !== null && isBrowserMark(browserMark, loginIndex) ? browserMark : null;
    const tries = { door: 'sign-in' as const, loginIndex, browserMark: known };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    const account = await this.db.manager.findOne(AccountEntity, {
      where: { loginIndex },
      select: { id: true, personRef: true, passwordHash: true },
    });
    const matches = await isPassword(account?.passwordHash ?? null, normalisePassword(password));
    if (!account || !matches) return err({ code: 'WRONG_CREDENTIALS' });
    const second = await this.factors.check(account.id, code);
    if (!second.ok) {
      if (second.error.code === 'CODE_NEEDED') await this.throttle.giveBack(tries);
      return second;
    }
    await this.throttle.succeed(tries, this.clock.now());
    const { id: accountId, personRef, passwordHash } = account;
    return ok({ accountId, personRef, passwordHash, browserMark: known ?? newBrowserMark(loginIndex) });
  }

  private async make(tx: EntityManager, account: Credentials & { personRef: string }): Promise<boolean> {
    const insert = tx.createQueryBuilder().insert().into(AccountEntity);
    const made = await insert
      .values({ id: newId(), ...account })
      .orIgnore()
      .returning('id')
      .execute();
    return (made.raw as unknown[]).length > 0;
  }

  /** New credentials; whoever had the old ones, a second factor, a recovery code or a session, has nothing more. */
  private async takeUpAgain(tx: EntityManager, id: string, account: Credentials): Promise<boolean> {
    if (await tx.existsBy(AccountEntity, { loginIndex: account.loginIndex, id: Not(id) })) return false;
    await tx.update(AccountEntity, { id }, account);
    for (const factor of [RecoveryCodeEntity, OneTimeSecretEntity, PasskeyEntity])
      await tx.delete(factor, { accountId: id });
    await tx.delete(SessionEntity, { accountId: id });
    return true;
  }

  /** If the login is taken the invitation stays open: the person is one by then, and tries another login. */
  private async otherInvitation(tx: EntityManager, code: string): Promise<AccountInvitationEntity | null> {
    const codeHash = invitationCodeHash(code);
    const personRef = (await this.others?.becomePerson(tx, codeHash)) ?? null;
    if (personRef === null) return null;
    const expiresAt = new Date(this.clock.now().getTime() + INVITATION_MS);
    const invitation = { codeHash, personRef, expiresAt, usedAt: null, grantedBy: null };
    await tx.insert(AccountInvitationEntity, invitation);
    return invitation;
  }

  private openInvitation(tx: EntityManager, code: string, lock = false): Promise<AccountInvitationEntity | null> {
    return tx.findOne(AccountInvitationEntity, {
      where: { codeHash: invitationCodeHash(code), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      ...(lock && { lock: { mode: 'pessimistic_write' as const } }),
    });
  }
}
