import { NoticeMarkEntity } from './notice-mark.entity.js';
import { Notices1790000190001 } from './notices.migration.js';

export const noticesEntities = [NoticeMarkEntity];
export const noticesMigrations = [Notices1790000190001];
