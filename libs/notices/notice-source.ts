import type { Permission } from '#identity';
import { SetMetadata } from '@nestjs/common';
import type { Notice } from './domain/notice.types.js';

export const TELLS_NOTICES = Symbol('TellsNotices');

/** For whom notices are looked up, and what the record lets them do now. */
export interface NoticeReader {
  readonly personRef: string;
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * What one feature has for a person, found in its own records each time it is asked: nothing is written when something
 * happens, and what was done is gone from the list. Mark the provider with `@TellsNotices()`.
 */
export interface NoticeSource {
  noticesFor(reader: NoticeReader): Promise<readonly Notice[]>;
}

export const TellsNotices = (): ClassDecorator => SetMetadata(TELLS_NOTICES, true);
