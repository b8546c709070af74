import { MailDigests1790000190002 } from './digest/digest.migration.js';
import { MailCodeCountEntity } from './digest/mail-code-count.entity.js';
import { MailDigestEntity } from './digest/mail-digest.entity.js';
import { NoticeMarkEntity } from './notice-mark.entity.js';
import { Notices1790000190001 } from './notices.migration.js';

export const noticesEntities = [NoticeMarkEntity, MailDigestEntity, MailCodeCountEntity];
export const noticesMigrations = [Notices1790000190001, MailDigests1790000190002];
