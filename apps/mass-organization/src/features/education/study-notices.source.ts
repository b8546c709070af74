import type { Notice, NoticeReader, NoticeSource } from '#notices';
import { TellsNotices } from '#notices';
import { Injectable } from '@nestjs/common';
import { CirclesReader } from './circles-reader.service.js';
import { type OwnModule, OwnStudyService } from './own-study.service.js';
import { ReviewsReader } from './reviews-reader.service.js';

/** What there is to study, reviews that wait for this person, and the next session of their circles. */
@Injectable()
@TellsNotices()
export class StudyNotices implements NoticeSource {
  constructor(
    private readonly own: OwnStudyService,
    private readonly circles: CirclesReader,
    private readonly reviews: ReviewsReader,
  ) {}

  async noticesFor({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('study:take')) return [];
    // Which modules there are does not depend on the language: only their words do.
    const modules = (await this.own.modules(personRef, 'en')).flatMap(asked);
    const toRead = permissions.has('study:review') ? await this.toRead(personRef) : [];
    return [...modules, ...toRead, ...(await this.sessions(personRef))];
  }

  private async toRead(personRef: string): Promise<Notice[]> {
    const open = (await this.reviews.ofReviewer(personRef)).filter(({ readers }) =>
      readers.some((one) => one.reviewerRef === personRef && one.answer === null),
    );
    return open.map(({ review: { id, round } }) => ({
      ...{ key: `study.review.${id}.${round}`, kind: 'study-review', dueOn: null },
      path: `/study/reviews/${id}`,
    }));
  }

  private async sessions(personRef: string): Promise<Notice[]> {
    const mine = (await this.circles.open()).filter(({ members }) =>
      members.some((one) => one.personRef === personRef),
    );
    return mine.flatMap(({ circle: { id }, next }): Notice[] => {
      if (!next) return [];
      const key = `study.session.${next.id}.${next.heldOn}`;
      return [{ key, kind: 'study-session', dueOn: next.heldOn, path: `/study/circles/${id}` }];
    });
  }
}

function asked({ module: { curriculum, module }, asked: rule, review }: OwnModule): Notice[] {
  if (!rule || review) return [];
  const key = `study.${curriculum}.${module}.${rule.dueOn ?? 'invited'}`;
  const path = `/study/module/${curriculum}/${module}`;
  return [{ key, kind: rule.dueOn ? 'study-due' : 'study-invited', dueOn: rule.dueOn, path }];
}
