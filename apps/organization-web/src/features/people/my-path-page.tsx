import {
  ConfirmAction,
  ErrorNotice,
  Loading,
  PageHeader,
  PageLink,
  Section,
  StatusBadge,
  useApi,
  useCommand,
  useText,
} from '#web-ui';
import { ConfirmIdentity } from '#web-ui/settings';
import type { JSX } from 'react';
import { useSpheres } from '../spheres/index.js';
import {
  AcceptWorkingRulesDocument,
  LeaveOrganizationDocument,
  MyPathDocument,
  StepBackDocument,
} from './generated/graphql.js';
import { AdmissionCard } from './admission-card.js';
import { AnswerNotice, asksWho } from './answer-notice.js';
import { peopleText } from './l10n.js';
import { myPathText } from './my-path-l10n.js';
import { NextStep, type Path } from './next-step.js';
import { PathSection } from './path-section.js';
import styles from './people.module.css';
import { RulesText } from './rules-text.js';
import { useSphereLabel } from './use-sphere-label.js';

/** What changes with a step of one's own: the path, what Today says, and what one may do. */
const REFRESHED = ['query MyPath', 'query MyNextStep', 'query Session'];

function AcceptSection({ path }: { path: Path }): JSX.Element {
  const t = useText(myPathText);
  const accept = useCommand(AcceptWorkingRulesDocument, REFRESHED);
  return (
    <RulesText
      id="rules"
      title={t('rulesTitle')}
      action={t(path.standing === 'left' ? 'comeBack' : 'accept')}
      onAccept={(read) => accept.mutate({ read })}
      pending={accept.isPending}
    >
      <AnswerNotice error={accept.error} answer={accept.data?.acceptWorkingRules} />
    </RulesText>
  );
}

function StepBackSection(): JSX.Element {
  const t = useText(myPathText);
  const spheres = useSpheres();
  const back = useCommand(StepBackDocument, REFRESHED);
  return (
    <RulesText
      id="step-back"
      title={t('stepBackTitle')}
      lead={t('stepBackLead', spheres)}
      action={t('stepBack')}
      consequence={t('stepBackConfirm', spheres)}
      onAccept={(read) => back.mutate({ read })}
      pending={back.isPending}
    >
      <AnswerNotice error={back.error} answer={back.data?.stepBack} />
    </RulesText>
  );
}

function LeaveSection(): JSX.Element {
  const t = useText(myPathText);
  const leave = useCommand(LeaveOrganizationDocument, REFRESHED);
  const answer = leave.data?.leaveOrganization;
  return (
    <Section id="leave" title={t('leaveTitle')} lead={t('leaveLead')} screenOnly>
      <AnswerNotice error={leave.error} answer={answer} />
      <div className={styles['ways']}>
        {asksWho(answer) ? (
          <ConfirmIdentity onConfirmed={() => leave.mutate({})} />
        ) : (
          <ConfirmAction
            main={false}
            action={t('leave')}
            confirm={t('leaveYes')}
            consequence={t('leaveConfirm')}
            onConfirm={() => leave.mutate({})}
            pending={leave.isPending}
          />
        )}
        <PageLink href="/settings/privacy">{t('export')}</PageLink>
      </div>
    </Section>
  );
}

function OwnPath({ path }: { path: Path }): JSX.Element {
  const t = useText(peopleText);
  const takesPart = path.standing === 'volunteer' || path.standing === 'member';
  return (
    <>
      <NextStep path={path} />
      {(path.nextStep === 'accept-rules' || path.nextStep === 'come-back') && <AcceptSection path={path} />}
      {path.admission && (
        <Section id="admission" title={t('proposeTitle')}>
          <AdmissionCard admission={path.admission} />
        </Section>
      )}
      {path.history.length > 0 && <PathSection history={path.history} />}
      {path.standing === 'member' && <StepBackSection />}
      {takesPart && (
        <div data-screen-only>
          <PageLink href="/people/grievances">{t('grievancesWay')}</PageLink>
        </div>
      )}
      {takesPart && <LeaveSection />}
    </>
  );
}

/** The reader's own path: where they stand, since when, and the next step. */
export function MyPathPage(): JSX.Element {
  const t = useText(myPathText);
  const label = useSphereLabel();
  const answer = useApi(MyPathDocument, {});
  const path = answer.data?.data.myPath;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        {path && <StatusBadge tone="info" icon="people" word={label(path.standing)} />}
      </PageHeader>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!path && !answer.error && <Loading lines={5} lineHeight={56} />}
      {path && <OwnPath path={path} />}
    </div>
  );
}
