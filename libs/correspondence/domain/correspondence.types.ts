/** What a question is about. Closed; labels are the pages'. The schema of `question.asked` has the same. */
export const QUESTION_TOPICS = [
  'figures',
  'resources',
  'money',
  'democracy',
  'points-of-unity',
  'guidance',
  'exchange',
  'support',
  'other',
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** An opinion asks for nothing, a proposal offers, a request wants something done. None of them binds. */
export const GUIDANCE_KINDS = ['opinion', 'proposal', 'request'] as const;
export type GuidanceKind = (typeof GUIDANCE_KINDS)[number];

export const DISPOSITIONS = ['adopt', 'adopt-with-changes', 'decline'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const AUDIENCES = ['one', 'several', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];
