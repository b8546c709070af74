import { AskPage, GuidanceItemPage } from '#web-ui/guidance';
import type { JSX } from 'react';
import { ReplyForm } from './reply-form.js';

export { GuidancePage, QuestionPage } from '#web-ui/guidance';

export const AskCommitteePage = (): JSX.Element => <AskPage recipients={null} />;

export const ReceivedGuidancePage = (): JSX.Element => <GuidanceItemPage Reply={ReplyForm} />;
