import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const CANDIDATES = 12;
const SEATS = 4;
const PAPERS_PER_WRITE = 10_000;

/** A BLT file of so many papers that rank 1 to 12 of 12 candidates, the same for the same number: most papers differ. */
export async function writeBallots(file: string, papers: number): Promise<void> {
  const out = createWriteStream(file);
  const random = mulberry32(papers);
  out.write(`${CANDIDATES} ${SEATS}\n`);
  for (let written = 0; written < papers; written += PAPERS_PER_WRITE) {
    const lines = Array.from({ length: Math.min(PAPERS_PER_WRITE, papers - written) }, () => paper(random));
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  const names = Array.from({ length: CANDIDATES }, (_, n) => `"Candidate ${n + 1}"\n`);
  out.end(`0\n${names.join('')}"Bench"\n`);
  await once(out, 'finish');
}

function paper(random: () => number): string {
  const order = Array.from({ length: CANDIDATES }, (_, n) => n + 1)
    .map((candidate) => ({ candidate, key: random() / (1 + (candidate % 4)) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, 1 + Math.floor(random() * CANDIDATES));
  return `1 ${order.map(({ candidate }) => candidate).join(' ')} 0\n`;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
