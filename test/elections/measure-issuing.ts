import { Device } from './device.js';
import { Signer } from './signer.js';

/** How long a signer takes for a paper, in milliseconds. */
export function measureIssuing(papers: number): { readonly p50: number; readonly p95: number } {
  const signer = new Signer('instance', 'north');
  const { blinded } = new Device('measured', '', [signer.paper.publicKey]).ask();
  const took = Array.from({ length: papers }, () => {
    const start = performance.now();
    signer.sign(blinded[0]!);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { p50: took[Math.floor(papers / 2)]!, p95: took[Math.floor(papers * 0.95)]! };
}
