import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { makePackage, sealPackage, SHORTEST_PASSPHRASE } from '#governance/caucuses/device';
import { downloadBlob } from '../format/download.js';
import { today } from '../format/today.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session-context.js';
import { spinOutText } from '../spin-out/l10n.js';
import { takenPapers } from '../spin-out/taken-papers.js';
import styles from './caucuses.module.css';
import type { CaucusPartsFragment } from './generated/graphql.js';
import type { OpenCaucus } from './open-chain.js';
import { Refused } from './refused.js';

const HOLDS = ['packRoll', 'packPapers', 'packChain', 'packFrom'] as const;

interface PackageProps {
  readonly open: OpenCaucus;
  readonly matters: CaucusPartsFragment['matters'];
  /** Hash of the entry in which the caucus decided to go. */
  readonly decision: string;
}

/** What the caucus owns as a file of this device, closed by a passphrase. Nothing of it is sent. */
export function PackagePart({ open, matters, decision }: PackageProps): JSX.Element {
  const t = useText(spinOutText);
  const { node } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = passphrase.trim().length < SHORTEST_PASSPHRASE;
  const make = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { head, roll, chain, decisions } = open;
      const papers = takenPapers(decisions, matters);
      const made = makePackage({ organization: node.displayName, head, roll, chain, decision, papers });
      const sealed = await sealPackage(made, passphrase);
      // Its name says nothing to who finds it.
      const file = `package-${today()}.age`;
      downloadBlob(file, new Blob([Uint8Array.from(sealed)]));
      return file;
    },
    onSuccess: () => {
      setPassphrase('');
      setAgain('');
      setTried(false);
    },
  });
  return (
    <form
      className={styles['fields']}
      aria-label={t('packMake')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && passphrase === again) make.mutate();
      }}
    >
      <h4>{t('pack')}</h4>
      <p>{t('packLead')}</p>
      <ul>
        {HOLDS.map((one) => (
          <li key={one}>{t(one)}</li>
        ))}
      </ul>
      <p>
        {t('packOthers')} {t('packSecret')}
      </p>
      <Refused error={make.error} />
      <PasswordInput
        label={t('packPassphrase')}
        description={t('packPassphraseHelp')}
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={tried && isShort && t('packShort')}
      />
      <PasswordInput
        label={t('packAgain')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        error={tried && !isShort && passphrase !== again && t('packDiffers')}
      />
      <div>
        <Button type="submit" loading={make.isPending}>
          {t('packMake')}
        </Button>
      </div>
      <output>{make.data && t('packSaved', { file: make.data })}</output>
    </form>
  );
}
