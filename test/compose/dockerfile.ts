import { type Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';

export interface CopyLine {
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

/** What the last stage of a Dockerfile says, and the commands of all. */
export interface ImageFile {
  /** Base images, in order. */
  readonly bases: readonly string[];
  /** Shell commands of RUN over all stages, continuation lines joined. */
  readonly runs: readonly string[];
  /** Names that ENV and ARG set, over all stages. */
  readonly names: readonly string[];
  readonly copies: readonly CopyLine[];
  readonly env: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly command: readonly string[];
  readonly healthcheck: readonly string[] | undefined;
}

export function readDockerfile(text: string): ImageFile {
  const file = DockerfileParser.parse(text);
  const all = file.getInstructions();
  const stages = file.getFROMs();
  const start = stages.at(-1)?.getRange().start.line ?? 0;
  const last = all.filter((one) => one.getRange().start.line > start);
  const words = (one: Instruction): string[] => one.getExpandedArguments().map((argument) => argument.getValue());
  const of = (keyword: string, from: readonly Instruction[]) => from.filter((one) => one.getKeyword() === keyword);
  const pairs = (from: readonly Instruction[]) =>
    from.flatMap((one) => words(one).map((word) => word.split(/=(.*)/s) as [string, string?]));
  const health = of('HEALTHCHECK', last).at(-1)?.getRawArgumentsContent() ?? undefined;
  return {
    bases: stages.map((stage) => stage.getImage() ?? ''),
    runs: of('RUN', all).map((one) => (one.getRawArgumentsContent() ?? '').replaceAll(/\\\n\s*/g, ' ')),
    names: pairs([...of('ENV', all), ...of('ARG', all)]).map(([name]) => name),
    copies: of('COPY', last).map((one) => copyLine(one as Copy, words(one))),
    env: Object.fromEntries(pairs(of('ENV', last)).map(([name, value = '']) => [name, value])),
    user: of('USER', last).flatMap(words).at(-1),
    command: list(of('CMD', last).at(-1)?.getRawArgumentsContent()) ?? [],
    healthcheck: list(health?.replace(/^.*?\bCMD\s+/s, '')),
  };
}

const copyLine = (line: Copy, paths: readonly string[]): CopyLine => ({
  from: line.getFromFlag()?.getValue() ?? undefined,
  sources: paths.slice(0, -1),
  target: paths.at(-1) ?? '',
});

const list = (text: string | null | undefined): string[] | undefined =>
  text?.trimStart().startsWith('[') ? (JSON.parse(text) as string[]) : undefined;
