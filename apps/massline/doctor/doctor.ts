import type { InstanceWish } from '../instance/instance.js';
import { examine } from './examine.js';
import { type Finding, findingsOf } from './findings.js';
import { ADVICE, filledIn, languageOf } from './l10n.js';

export interface DoctorOptions extends InstanceWish {
  readonly json: boolean;
}

/** Says what is wrong and what to do about it. Answers the exit code: 1 if something is wrong. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const findings = findingsOf(await examine(options));
  const advice = ADVICE[languageOf(process.env)];
  const told = findings.map((finding) => {
    const { says, remedy } = advice[finding.code];
    return { ...finding, says: filledIn(says, finding.values), remedy: filledIn(remedy, finding.values) };
  });
  if (options.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  else if (told.length === 0) process.stdout.write(`${advice.WELL.says}\n`);
  else for (const one of told) process.stdout.write(paragraph(one));
  return findings.some(({ severity }) => severity === 'problem') ? 1 : 0;
}

const paragraph = ({ code, severity, says, remedy }: Finding & { says: string; remedy: string }): string =>
  `${severity === 'problem' ? '✗' : '·'} ${says}\n  → ${remedy}  [${code}]\n\n`;
