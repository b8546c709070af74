import type { Message } from '#federation';
import { GuidanceIssuedHandler } from './guidance-issued.handler.js';
import { GuidanceAnsweredHandler } from './guidance-answered.handler.js';
import type { OwnDesk } from './own-desk.service.js';
import { QuestionAnsweredHandler } from './question-answered.handler.js';
import { QuestionAskedHandler } from './question-asked.handler.js';

const desk = { today: () => '2026-05-10' } as OwnDesk;
const message = (createdAt: string, body: object): Message => ({ createdAt, body }) as unknown as Message;

describe('a question that comes from another node', () => {
  const handler = new QuestionAskedHandler(desk);
  it.each([
    { given: 'in bounds', createdAt: '2026-05-10', answerBy: '2026-05-17', month: '2026-04', refused: undefined },
    { given: 'long on its way', createdAt: '2026-01-10', answerBy: '2026-01-17', month: null, refused: undefined },
    { given: 'overnight', createdAt: '2026-05-10', answerBy: '2026-05-11', month: null, refused: 'bad_deadline' },
    { given: 'for next year', createdAt: '2026-05-10', answerBy: '2027-05-11', month: null, refused: 'bad_deadline' },
    { given: 'due on no day', createdAt: '2026-05-10', answerBy: '2026-05-32', month: null, refused: 'bad_deadline' },
    {
      given: 'of a later month',
      createdAt: '2026-05-10',
      answerBy: '2026-05-17',
      month: '2026-06',
      refused: 'bad_period',
    },
    { given: 'of tomorrow', createdAt: '2026-05-11', answerBy: '2026-05-20', month: null, refused: undefined },
    { given: 'of a day to come', createdAt: '2026-05-12', answerBy: '2026-05-20', month: null, refused: 'bad_day' },
  ])('$given: $refused', ({ createdAt, answerBy, month, refused }) => {
    expect(handler.refuses(message(createdAt, { answerBy, month }))).toBe(refused);
  });
});

describe('guidance that comes from the committee', () => {
  const handler = new GuidanceIssuedHandler(desk);
  it.each([
    { given: 'without a day', replyBy: null, month: null, refused: undefined },
    { given: 'overnight', replyBy: '2026-05-11', month: null, refused: 'bad_deadline' },
    { given: 'in bounds', replyBy: '2026-05-30', month: '2026-05', refused: undefined },
    { given: 'of no month', replyBy: null, month: '2026-13', refused: 'bad_period' },
  ])('$given: $refused', ({ replyBy, month, refused }) => {
    expect(handler.refuses(message('2026-05-10', { replyBy, month }))).toBe(refused);
  });
});

it.each([new QuestionAnsweredHandler(desk), new GuidanceAnsweredHandler(desk)])(
  'an answer is taken after every deadline, but not from a day to come',
  (handler) => {
    expect(handler.refuses(message('2025-01-01', {}))).toBeUndefined();
    expect(handler.refuses(message('2026-05-12', {}))).toBe('bad_day');
  },
);
