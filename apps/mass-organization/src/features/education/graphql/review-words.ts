import type { Actor } from '#identity';
import { Injectable } from '@nestjs/common';
import { CurriculaService } from '../curricula.service.js';
import type { ReadableReview } from '../reviews-reader.service.js';
import type { UnderstandingReviewEntity } from '../understanding-review.entity.js';
import { UnderstandingAppeal, UnderstandingReview } from './review.type.js';
import { type PersonOf, StudyPeople } from './study-person.type.js';

/** Reviews with titles and names, as one reader may read them. */
@Injectable()
export class ReviewWords {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly named: StudyPeople,
  ) {}

  async of(reviews: readonly ReadableReview[], actor: Actor, language: string): Promise<UnderstandingReview[]> {
    const titleOf = await this.titles(language);
    const refs = reviews.flatMap(({ review, readers }) => [
      review.personRef,
      ...readers.map(({ reviewerRef }) => reviewerRef),
    ]);
    const personOf = await this.named.for(actor, refs);
    return reviews.map((one) => UnderstandingReview.from(one, titleOf(one.review), personOf));
  }

  async appeals(
    reviews: readonly UnderstandingReviewEntity[],
    actor: Actor,
    language: string,
  ): Promise<UnderstandingAppeal[]> {
    const titleOf = await this.titles(language);
    const personOf = await this.named.for(
      actor,
      reviews.map(({ personRef }) => personRef),
    );
    return reviews.map((review) => {
      const { id, module, bodyAskedOn } = review;
      const fields = { id, bodyAskedOn, moduleTitle: titleOf(review) ?? module, author: personOf(review.personRef) };
      return Object.assign(new UnderstandingAppeal(), fields);
    });
  }

  people(actor: Actor, refs: readonly string[]): Promise<PersonOf> {
    return this.named.for(actor, refs);
  }

  private async titles(language: string): Promise<(one: UnderstandingReviewEntity) => string | undefined> {
    const modules = await this.curricula.modules(language);
    return ({ curriculum, module }) =>
      modules.find((one) => one.curriculum === curriculum && one.module === module)?.content.title;
  }
}
