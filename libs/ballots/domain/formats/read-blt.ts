import { err, ok, type Result } from '#domain-kit';
import { BallotGroups, CANDIDATES_MAX, type Rank } from '../ballot-groups.js';
import type { Candidate, Election } from '../election.types.js';
import { readName } from './candidate-name.js';
import type { FormatProblem } from './format-error.types.js';

export interface BltOptions {
  /** Whether equal preferences (`2=3`) are kept, for Meek's method; otherwise a paper says nothing from there on. */
  readonly equal?: boolean;
}

type Part = 'header' | 'options' | 'papers' | 'names';

class Refused extends Error {
  constructor(readonly problem: FormatProblem) {
    super(problem.message);
  }
}

/**
 * Reads an election in the BLT format, in pieces of any size, as it is really typed: quoted and bare names, parties,
 * trailing blanks and commas, comment lines, withdrawn candidates (`-3`, `[withdrawn …]`), `[nick …]`,
 * `[tie …]`, paper ids in brackets, a byte order mark, any line ends. Keeps one line in memory at a time.
 */
export class BltReader {
  private part: Part = 'header';
  private rest = '';
  private line = 0;
  private candidates = 0;
  private seats = 0;
  private blank = 0;
  private readonly withdrawn = new Set<number>();
  private readonly nicks = new Map<string, number>();
  private readonly names: string[] = [];
  private lot: number[] = [];
  private readonly ballots = new BallotGroups();
  private readonly known = new Map<string, number>();
  private problem: FormatProblem | undefined;

  constructor(private readonly options: BltOptions = {}) {}

  push(text: string): void {
    const lines = (this.rest + text).split(/\r\n?|\n/u);
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.take(line);
  }

  end(): Result<Election, FormatProblem> {
    if (this.rest !== '') this.take(this.rest);
    this.rest = '';
    if (this.problem) return err(this.problem);
    if (this.part === 'header') return err(this.refusal('HEADER_MISSING', 'The file is empty.'));
    if (this.names.length < this.candidates) {
      const found = `${this.names.length} of ${this.candidates} names`;
      return err(this.refusal('NAMES_MISSING', `Only ${found} stand after the ballots.`));
    }
    const numbers = Array.from({ length: this.candidates }, (_, n) => n + 1);
    const candidates: Candidate[] = numbers.map((number) => ({ number, ...readName(this.names[number - 1]!) }));
    return ok({
      title: readName(this.names[this.candidates] ?? '').name,
      seats: this.seats,
      candidates,
      withdrawn: [...this.withdrawn].sort((a, b) => a - b),
      ballots: this.ballots,
      blank: this.blank,
      lot: this.lot.length > 0 ? this.lot : numbers,
    });
  }

  private take(typed: string): void {
    this.line += 1;
    if (this.problem) return;
    const line = typed.replace(/^\uFEFF/u, '').replace(/[\s,]+$/u, '');
    if (line.trim() === '') return;
    try {
      if (this.part === 'header') this.header(line);
      else if (this.part === 'names') this.name(line);
      else this.paperOrOption(line);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.problem = error.problem;
    }
  }

  private header(line: string): void {
    const [candidates = '', seats = ''] = words(line);
    this.candidates = this.whole(candidates, 'the number of candidates');
    this.seats = this.whole(seats, 'the number of seats');
    if (this.candidates > CANDIDATES_MAX) {
      throw new Refused(this.refusal('TOO_MANY_CANDIDATES', `At most ${CANDIDATES_MAX} candidates can be counted.`));
    }
    this.part = 'options';
  }

  private name(line: string): void {
    const alternative = /^#\s*ALTERNATIVE NAME\s*\d*\s*:\s*/iu.exec(line);
    if (line.trimStart().startsWith('#') && !alternative) return;
    this.names.push(alternative ? line.slice(alternative[0].length) : line);
  }

  private paperOrOption(line: string): void {
    const first = line.trimStart()[0]!;
    if (first === '#' || (first === '/' && line.includes('*/'))) return;
    if (first === '[') this.option(line);
    else if (this.part === 'options' && first === '-') {
      for (const word of words(line)) this.withdrawn.add(this.candidate(word.replace('-', '')));
    } else if (/[\d(]/u.test(first)) this.paper(line);
    else {
      this.part = 'names';
      this.name(line);
    }
  }

  private option(line: string): void {
    const [name = '', ...values] = words(line.replaceAll(/[[\]]/gu, ' '));
    if (name === 'nick') for (const [n, nick] of values.entries()) this.nicks.set(nick, n + 1);
    else if (name === 'withdrawn') for (const value of values) this.withdrawn.add(this.candidate(value));
    else if (name === 'tie') this.lot = values.map((value) => this.candidate(value));
    else throw new Refused(this.refusal('BAD_OPTION', `[${name}] is not known here: nick, withdrawn and tie are.`));
  }

  /** Most papers say what an earlier one said: the text behind the number is looked up before it is read. */
  private paper(line: string): void {
    this.part = 'papers';
    const { count, said } = this.countOf(line);
    if (count === 0) {
      this.part = 'names';
      this.known.clear();
      return;
    }
    const known = this.known.get(said);
    if (known === BLANK) this.blank += count;
    else if (known !== undefined) this.ballots.more(known, count);
    else {
      const group = this.addPapers(count, said);
      if (this.known.size < KNOWN_MAX) this.known.set(said, group);
    }
  }

  private countOf(line: string): { count: number; said: string } {
    const paperId = /^\s*\([^)]*\)\s*/u.exec(line);
    if (paperId) return { count: 1, said: line.slice(paperId[0].length) };
    const [word = ''] = /^\s*[^\s,]+/u.exec(line) ?? [];
    return { count: this.whole(word.trim(), 'how many papers say so'), said: line.slice(word.length).trimStart() };
  }

  private addPapers(count: number, said: string): number {
    const ranking = this.ranking(said);
    if (ranking.length > 0) return this.ballots.add(count, ranking);
    this.blank += count;
    return BLANK;
  }

  private ranking(said: string): Rank[] {
    const ranking: Rank[] = [];
    const seen = new Set<number>(this.withdrawn);
    for (const word of words(said)) {
      if (word === '0') break;
      if (word === '-') continue;
      const rank = word.split('=').map((one) => this.candidate(one));
      const fresh = rank.filter((one) => !seen.has(one));
      if (fresh.length > 1 && !this.options.equal) break;
      for (const one of fresh) seen.add(one);
      if (fresh.length > 0) ranking.push(fresh);
    }
    return ranking;
  }

  private candidate(word: string): number {
    const number = this.nicks.get(word) ?? this.whole(word, 'a candidate');
    if (number >= 1 && number <= this.candidates) return number;
    throw new Refused(
      this.refusal('NO_SUCH_CANDIDATE', `There is no candidate ${word}: the numbers go from 1 to ${this.candidates}.`),
    );
  }

  private whole(word: string, what: string): number {
    if (/^\d{1,15}$/u.test(word)) return Number(word);
    throw new Refused(
      this.refusal('NOT_A_NUMBER', `Expected ${what} as a whole number, found "${word.slice(0, 40)}".`),
    );
  }

  private refusal(code: FormatProblem['code'], message: string): FormatProblem {
    return { code, line: this.line, message };
  }
}

const BLANK = -1;
/** Texts of papers that are remembered; where nearly all papers differ, remembering more saves nothing. */
const KNOWN_MAX = 2 ** 18;
const words = (line: string): string[] => line.split(/[\s,]+/u).filter((word) => word !== '');
