/** Where a process spent its time itself, not in what it called. */
export interface SelfTime {
  readonly where: string;
  /** Of all time that the process was not idle and did not start the profile, 0 to 1. */
  readonly share: number;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const SHOWN = 15;

/** Reads a V8 CPU profile: packages and files first, then functions, each by share. */
export function selfTimes(text: string): SelfTime[] {
  const { nodes, samples, timeDeltas } = JSON.parse(text) as CpuProfile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const places = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const [n, id] of samples.entries()) {
    const frame = frames.get(id);
    const micros = timeDeltas[n] ?? 0;
    if (!frame || frame.functionName === '(idle)' || frame.url === 'node:inspector') continue;
    busy += micros;
    const place = placeOf(frame.url);
    add(places, place || frame.functionName || 'native', micros);
    add(functions, `${frame.functionName || '(anonymous)'} ${place}:${frame.lineNumber + 1}`, micros);
  }
  return [...top(places, busy), ...top(functions, busy)];
}

const add = (sums: Map<string, number>, key: string, micros: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + micros);

const top = (sums: ReadonlyMap<string, number>, busy: number): SelfTime[] =>
  [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([where, micros]) => ({ where, share: micros / busy }));

/** The package of a dependency, the path of a file of ours. */
function placeOf(url: string): string {
  const [, inPackages] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return inPackages ?? url.replace(/^file:.*\/dist\//, '');
}
