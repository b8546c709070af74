import { newId } from '#domain-kit';
import { Mailer, type MailOutcome } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { codeLetter, type DigestFacts, digestLetter, type LetterText } from '../domain/digest-letter.js';
import { NOTICES_OPTIONS, type NoticesOptions } from '../notices.options.js';
import type { MailDigestEntity } from './mail-digest.entity.js';
import { stopToken } from './stop-token.js';

type Reader = Pick<MailDigestEntity, 'accountId' | 'mailbox' | 'language'>;

/** Writes letters and hands them to the mail server. */
@Injectable()
export class DigestLetters {
  constructor(
    private readonly mailer: Mailer,
    @Inject(NOTICES_OPTIONS) private readonly options: NoticesOptions,
  ) {}

  get canBeSent(): boolean {
    return this.mailer.isSetUp;
  }

  sendCode(reader: Reader, code: string): Promise<MailOutcome> {
    return this.send(reader, (stop, page) => codeLetter({ code, page, stop }, reader.language));
  }

  sendDigest(reader: Reader, facts: Pick<DigestFacts, 'count' | 'firstDay'>): Promise<MailOutcome> {
    return this.send(reader, (stop, page) => digestLetter({ ...facts, page, stop }, reader.language));
  }

  private send(
    { accountId, mailbox }: Reader,
    write: (stop: string, page: string) => LetterText,
  ): Promise<MailOutcome> {
    const { publicUrl } = this.options;
    const stopUrl = new URL(`/mail/stop?t=${stopToken(accountId)}`, publicUrl).href;
    const text = write(stopUrl, new URL('/notices', publicUrl).href);
    return this.mailer.send({ id: newId(), to: mailbox, stopUrl, ...text });
  }
}
