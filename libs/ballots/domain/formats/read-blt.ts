import { err, ok, type Result } from '#domain-kit';
import { BallotGroups, CANDIDATES_MAX, type Rank } from '../ballot-groups.js';
import type { Candidate, Election } from '../election.types.js';
import { readName } from './candidate-name.js';
import type { FormatProblem } from './format-error.types.js';
import { Comments, LINE_MAX, Lines, trimLine } from './lines.js';
import { Refused, shown, wholeNumber } from './refused.js';

export interface BltOptions {
  /** Whether equal preferences (`2=3`) are kept, for Meek's method; otherwise a paper says nothing from there on. */
  readonly equal?: boolean;
}

type Part = 'header' | 'options' | 'papers' | 'names';

/**
 * Reads an election in the BLT format, in pieces of any size, as it is really typed: quoted and bare names, parties,
 * trailing blanks and commas, comments, withdrawn candidates (`-3`, `[withdrawn …]`), `[nick …]`, `[tie …]`, paper ids
 * in brackets, a byte order mark, any line ends. `[droop …]` says how another program counts, and is passed over. What
 * could be read in two ways is refused. Keeps one line in memory at a time.
 */
export class BltReader {
  private part: Part = 'header';
  private readonly lines = new Lines();
  private readonly comments = new Comments();
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

  constructor(private readonly keep: BltOptions = {}) {}

  push(text: string): void {
    if (this.problem) return;
    for (const line of this.lines.push(text)) this.take(line);
  }

  end(): Result<Election, FormatProblem> {
    const last = this.lines.end();
    if (last !== '') this.take(last);
    if (this.problem) return err(this.problem);
    if (this.part === 'header') return err(this.refusal('HEADER_MISSING', 'The file is empty.'));
    if (this.names.length < this.candidates) {
      const found = `Only ${this.names.length} of ${this.candidates} names stand after the ballots`;
      return err(this.refusal('NAMES_MISSING', `${found}; each needs a line of its own.`));
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
    try {
      if (typed.length > (this.part === 'names' ? NAME_MAX : LINE_MAX)) this.refuse('LINE_TOO_LONG', TOO_LONG);
      const line = trimLine(typed);
      if (line.trim() === '') return;
      if (this.part === 'names') this.name(line);
      else this.beforeNames(line);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.problem = error.problem;
    }
  }

  private beforeNames(typed: string): void {
    const isName = this.part !== 'header' && /^\s*["“'‘]/u.test(typed);
    const line = isName ? typed : this.comments.without(typed);
    if (line.trim() === '') return;
    if (this.part === 'header') this.header(line);
    else this.paperOrOption(line);
  }

  private header(line: string): void {
    const [candidates = '', seats = '', ...more] = words(line);
    this.candidates = this.whole(candidates, 'the number of candidates');
    this.seats = this.whole(seats, 'the number of seats');
    if (more.length > 0) {
      const found = `After the numbers of candidates and seats stands ${shown(more[0]!)}`;
      this.refuse('HEADER_TOO_LONG', `${found}: give the next line to it, and each ballot a line of its own.`);
    }
    if (this.candidates > CANDIDATES_MAX) {
      this.refuse('TOO_MANY_CANDIDATES', `At most ${CANDIDATES_MAX} candidates can be counted.`);
    }
    this.part = 'options';
  }

  private name(line: string): void {
    const alternative = /^#\s*ALTERNATIVE NAME\s*\d*\s*:\s*/iu.exec(line);
    if (line.trimStart().startsWith('#') && !alternative) return;
    if (LIKE_A_PAPER.test(line)) {
      const found = `${shown(line)} looks like a ballot, and stands where names are expected`;
      this.refuse('PAPER_AMONG_NAMES', `${found}: a ballot begins with how many papers say so; a name may be quoted.`);
    }
    if (this.names.length >= this.candidates + EXTRAS_MAX) {
      this.refuse('TOO_MANY_NAMES', `More than ${this.candidates} names and a title stand after the ballots.`);
    }
    this.names.push(alternative ? line.slice(alternative[0].length) : line);
  }

  private paperOrOption(line: string): void {
    const first = line.trimStart()[0]!;
    if ((first >= '0' && first <= '9') || first === '(') this.paper(line);
    else if (first === '[') this.options(line);
    else if (/^\s*[-−–]\s*\d/u.test(line)) this.withdraw(words(line));
    else {
      this.part = 'names';
      this.name(line);
    }
  }

  private withdraw(numbers: readonly string[]): void {
    this.assertEarly('Who has withdrawn (-3)');
    for (const word of numbers) {
      if (!/^[-−–]/u.test(word)) {
        this.refuse('NOT_A_NUMBER', `Expected candidates who have withdrawn, such as -3, found ${shown(word)}.`);
      }
      this.withdrawn.add(this.candidate(word.slice(1)));
    }
  }

  private options(line: string): void {
    if (!/^\s*(?:\[[^[\]]*\]\s*)+$/u.test(line)) {
      this.refuse('BAD_OPTION', 'An option stands on one line, from [ to ], and nothing else with it.');
    }
    for (const [, option = ''] of line.matchAll(/\[([^\]]*)\]/gu)) this.option(words(option));
  }

  private option([name = '', ...values]: readonly string[]): void {
    if (name === 'droop') return;
    this.assertEarly(`[${name}]`);
    if (name === 'nick') this.nick(values);
    else if (name === 'withdrawn') for (const value of values) this.withdrawn.add(this.candidate(value));
    else if (name === 'tie') {
      this.lot = values.map((value) => this.candidate(value));
      this.assertEachOnce(name, this.lot);
    } else this.refuse('BAD_OPTION', `[${name.slice(0, 40)}] is not known here: nick, withdrawn, tie and droop are.`);
  }

  private nick(nicks: readonly string[]): void {
    this.assertEachOnce('nick', nicks);
    for (const [n, nick] of nicks.entries()) this.nicks.set(nick, n + 1);
  }

  private assertEachOnce(option: string, values: readonly unknown[]): void {
    if (values.length === this.candidates && new Set(values).size === values.length) return;
    this.refuse('BAD_OPTION', `[${option}] names each of the ${this.candidates} candidates once.`);
  }

  private assertEarly(what: string): void {
    if (this.part !== 'options') this.refuse('LATE_OPTION', `${what} stands before the first ballot.`);
  }

  /** Most papers say what an earlier one said: the text behind the number is looked up before it is read. */
  private paper(line: string): void {
    this.part = 'papers';
    const { count, said } = this.countOf(line);
    if (count === 0) {
      this.assertNothing(words(said));
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
    if (this.ballots.total + this.blank > PAPERS_MAX) {
      this.refuse('TOO_MANY_PAPERS', `At most ${PAPERS_MAX} papers can be counted.`);
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
    let isCut = false;
    const preferences = words(said);
    for (const [n, word] of preferences.entries()) {
      if (word === '0') {
        this.assertNothing(preferences.slice(n));
        break;
      }
      if (word === '-') continue;
      const fresh = [...new Set(word.split('=').map((one) => this.candidate(one)))].filter((one) => !seen.has(one));
      isCut ||= fresh.length > 1 && !this.keep.equal;
      if (isCut) continue;
      for (const one of fresh) seen.add(one);
      if (fresh.length > 0) ranking.push(fresh);
    }
    return ranking;
  }

  /** Zeros may fill a line up; anything else behind the first one could be another paper, or a preference. */
  private assertNothing(rest: readonly string[]): void {
    const more = rest.find((word) => word !== '0' && word !== '-');
    if (more === undefined) return;
    const found = `After the 0 that ends a ballot stands ${shown(more)}`;
    this.refuse('MORE_AFTER_ZERO', `${found}: each ballot needs a line of its own, and "-" where a place is left out.`);
  }

  private candidate(word: string): number {
    const number = this.nicks.get(/^\d/u.test(word) ? '' : word) ?? this.whole(word, 'a candidate');
    if (number >= 1 && number <= this.candidates) return number;
    const known = `the numbers go from 1 to ${this.candidates}`;
    return this.refuse('NO_SUCH_CANDIDATE', `There is no candidate ${word.slice(0, 40)}: ${known}.`);
  }

  private whole(word: string, what: string): number {
    const found = `Expected ${what} as a whole number, found ${shown(word)}`;
    return (
      wholeNumber(word) ??
      this.refuse('NOT_A_NUMBER', /^\d+\.\d+$/u.test(word) ? `${found}: parts of papers are not counted.` : `${found}.`)
    );
  }

  private refuse(code: FormatProblem['code'], message: string): never {
    throw new Refused(this.refusal(code, message));
  }

  private refusal(code: FormatProblem['code'], message: string): FormatProblem {
    return { code, line: this.line, message };
  }
}

const BLANK = -1;
/** Texts of papers that are remembered; where nearly all papers differ, remembering more saves nothing. */
const KNOWN_MAX = 2 ** 18;
const NAME_MAX = 2000;
/** A title, a source and a remark may stand behind the names. */
const EXTRAS_MAX = 3;
/** Their votes are exact in every method. */
const PAPERS_MAX = 1e12;
const TOO_LONG = 'This line is too long: each ballot and each name needs a line of its own.';
/** Bare, some word and numbers up to a zero. */
const LIKE_A_PAPER = /^\s*[^\s,"“]+(?:[\s,]+(?:\d[\d=]*|-))*[\s,]+0$/u;
const words = (line: string): string[] => line.split(/[\s,]+/u).filter((word) => word !== '');
