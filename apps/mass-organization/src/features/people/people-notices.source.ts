import type { Notice, NoticeReader, NoticeSource } from '#notices';
import { TellsNotices } from '#notices';
import { Injectable } from '@nestjs/common';
import { AdmissionReader } from './admission-reader.service.js';
import { OwnPaths } from './own-path.service.js';

/** Proposals that a member can speak to or that can be decided, and what became of one's own. */
@Injectable()
@TellsNotices()
export class PeopleNotices implements NoticeSource {
  constructor(
    private readonly admissions: AdmissionReader,
    private readonly paths: OwnPaths,
  ) {}

  async noticesFor({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('admission:take-part')) return this.own(personRef);
    const open = await this.admissions.goingOn(personRef);
    return open
      .filter(({ admission }) => admission.state !== 'accepted')
      .flatMap(({ admission: { id, state, personRef: ref, discussUntil }, isDecidable }): Notice[] => {
        const key = `admission.${id}.${isDecidable ? 'decide' : state}`;
        const path = `/people/${ref}`;
        if (!isDecidable) return [{ key, kind: 'admission-open', dueOn: discussUntil, path }];
        return permissions.has('decision:record') ? [{ key, kind: 'decision-to-record', dueOn: null, path }] : [];
      });
  }

  /** Admitted by others and waiting for the person's own word, or refused and open to an appeal. */
  private async own(personRef: string): Promise<Notice[]> {
    const { admission: last } = await this.paths.of(personRef);
    const waits = last && (last.admission.state === 'accepted' || last.appealUntil !== null);
    if (!waits) return [];
    const { id, state } = last.admission;
    return [
      { key: `admission.own.${id}.${state}`, kind: 'own-admission', dueOn: last.appealUntil, path: '/people/me' },
    ];
  }
}
