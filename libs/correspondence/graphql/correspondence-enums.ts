import { registerEnumType } from '@nestjs/graphql';

/** GraphQL names for the codes of the domain; the values are those codes. */
export enum QuestionTopicName {
  FIGURES = 'figures',
  RESOURCES = 'resources',
  MONEY = 'money',
  DEMOCRACY = 'democracy',
  POINTS_OF_UNITY = 'points-of-unity',
  GUIDANCE = 'guidance',
  EXCHANGE = 'exchange',
  SUPPORT = 'support',
  OTHER = 'other',
}
registerEnumType(QuestionTopicName, { name: 'QuestionTopic' });

export enum StandingName {
  OPEN = 'open',
  OVERDUE = 'overdue',
  ANSWERED = 'answered',
  ANSWERED_LATE = 'answered-late',
}
registerEnumType(StandingName, { name: 'CorrespondenceStanding', description: 'The same on both sides.' });

export enum MessageStateName {
  WAITING = 'waiting',
  SENT = 'sent',
  RECEIPTED = 'receipted',
  REFUSED = 'refused',
  HELD_BACK = 'held-back',
}
registerEnumType(MessageStateName, {
  name: 'MessageState',
  description:
    'WAITING to be sent, SENT without a receipt yet, RECEIPTED, REFUSED by its receipt, HELD_BACK for a person.',
});

export enum GuidanceKindName {
  OPINION = 'opinion',
  PROPOSAL = 'proposal',
  REQUEST = 'request',
}
registerEnumType(GuidanceKindName, { name: 'GuidanceKind' });

export enum DispositionName {
  ADOPT = 'adopt',
  ADOPT_WITH_CHANGES = 'adopt-with-changes',
  DECLINE = 'decline',
}
registerEnumType(DispositionName, { name: 'Disposition' });

export enum AudienceName {
  ONE = 'one',
  SEVERAL = 'several',
  ALL = 'all',
}
registerEnumType(AudienceName, { name: 'GuidanceAudience', description: 'Whether others were given the same.' });
