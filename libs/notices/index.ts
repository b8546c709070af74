export { DigestConsent, type DigestStanding } from './digest/digest-consent.service.js';
export { DigestSender } from './digest/digest-sender.service.js';
export { type Notice, NOTICE_KINDS, type NoticeKind, type ReadableNotice } from './domain/notice.types.js';
export { type NoticeReader, type NoticeSource, TellsNotices } from './notice-source.js';
export { NoticesModule } from './notices.module.js';
export { NoticesService } from './notices.service.js';
export { noticesEntities, noticesMigrations } from './tables.js';
