import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OpenInvitation } from '../invitations.service.js';
import type { OwnPath } from '../own-path.service.js';
import type { ReadableAdmission, ReadableObjection } from '../admission-reader.service.js';
import { SphereChange } from './people.type.js';

@ObjectType()
export class Objection {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: 'A day.' })
  readonly madeOn!: string;

  @Field(() => String, { nullable: true, description: 'Null if the author asked for it.' })
  readonly authorName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is yours.' })
  readonly isMine!: boolean;

  static from({ id, reason, madeOn, authorName, isMine }: ReadableObjection): Objection {
    return Object.assign(new Objection(), { id, reason, madeOn, authorName, isMine });
  }
}

@ObjectType({ description: 'A proposal to admit a volunteer.' })
export class AdmissionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly personName!: string;

  @Field(() => ID)
  readonly sponsorRef!: string;

  @Field(() => String)
  readonly sponsorName!: string;

  @Field(() => String, {
    description: 'open, accepted, admitted, refused, appealed, upheld, withdrawn or declined.',
  })
  readonly state!: string;

  @Field(() => String)
  readonly proposedOn!: string;

  @Field(() => String, { description: 'The last day of the discussion.' })
  readonly discussUntil!: string;

  @Field(() => Boolean, { description: 'Whether an objection has extended it.' })
  readonly extended!: boolean;

  @Field(() => String, { description: 'The first day on which a body decides.' })
  readonly decidedFrom!: string;

  @Field(() => Boolean, { description: 'Whether a body can decide now: on the proposal, or on the appeal.' })
  readonly isDecidable!: boolean;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that decided.' })
  readonly bodyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that decides the appeal.' })
  readonly appealBodyId!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of an appeal; null if none is possible.' })
  readonly appealUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused: to the person alone.' })
  readonly reason!: string | null;

  @Field(() => [Objection], { description: 'Earliest first; gone 90 days after the matter closed.' })
  readonly objections!: readonly Objection[];

  static from(read: ReadableAdmission): AdmissionView {
    const { id, personRef, sponsorRef, state, proposedOn, discussUntil, extended } = read.admission;
    const { decisionId, bodyId, appealBodyId } = read.admission;
    const { personName, sponsorName, decidedFrom, isDecidable, appealUntil, reason } = read;
    return Object.assign(new AdmissionView(), {
      ...{ id, personRef, personName, sponsorRef, sponsorName, state, proposedOn, discussUntil, extended },
      ...{ decidedFrom, isDecidable, decisionId, bodyId, appealBodyId, appealUntil, reason },
      objections: read.objections.map(Objection.from),
    });
  }
}

@ObjectType({ description: 'Your own path. Nobody else reads it like this.' })
export class MyPath {
  @Field(() => String, { description: 'none (you are invited), volunteer, member or left.' })
  readonly standing!: string;

  @Field(() => Boolean, { description: 'Whether you accepted the working rules in force.' })
  readonly rulesAccepted!: boolean;

  @Field(() => String, {
    description:
      'accept-rules, come-back, affirm, begin-membership, discussion, appeal, wait-for-appeal, renew, take-part or none.',
  })
  readonly nextStep!: string;

  @Field(() => String, { nullable: true, description: 'The day on which what is kept of you goes, unless you renew.' })
  readonly endsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'none, first, second or over.' })
  readonly reminder!: string | null;

  @Field(() => [SphereChange], { description: 'Earliest first.' })
  readonly history!: readonly SphereChange[];

  @Field(() => AdmissionView, { nullable: true, description: 'The last proposal to admit you.' })
  readonly admission!: AdmissionView | null;

  static from({ standing, rulesAccepted, next, term, history, admission }: OwnPath): MyPath {
    return Object.assign(new MyPath(), {
      ...{ standing, rulesAccepted, nextStep: next },
      ...{ endsOn: term?.endsOn ?? null, reminder: term?.reminder ?? null },
      history: history.map(SphereChange.from),
      admission: admission && AdmissionView.from(admission),
    });
  }
}

@ObjectType({ description: 'A body that can hear an appeal.' })
export class AppealBody {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  static from({ id, name }: { id: string; name: string }): AppealBody {
    return Object.assign(new AppealBody(), { id, name });
  }
}

@ObjectType({ description: 'Somebody whom you asked to help, and who has not answered.' })
export class MyInvitation {
  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly invitedOn!: string;

  @Field(() => Int, { description: 'How many more codes can be made.' })
  readonly codesLeft!: number;

  static from({ personRef, displayName, invitedOn, codesLeft }: OpenInvitation): MyInvitation {
    return Object.assign(new MyInvitation(), { personRef, displayName, invitedOn, codesLeft });
  }
}
