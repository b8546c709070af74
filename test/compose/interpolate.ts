/** Whatever a compose file sets by `${…}`. */
export type Variables = Readonly<Record<string, string>>;

const REFERENCE = /\$(?:(\$)|\{([A-Za-z_]\w*)(?:(:?[-?+])((?:[^{}])*))?\}|([A-Za-z_]\w*))/g;

/**
 * Resolves `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?error}` and `${X:+replacement}` as the compose specification
 * says; `$$` is a dollar sign. Throws for what is missing and needed.
 */
export function interpolate(text: string, variables: Variables): string {
  return text.replace(REFERENCE, (...match: unknown[]) => {
    const [, dollar, braced, operator = '', word = '', plain = ''] = match as (string | undefined)[];
    return dollar ? '$' : resolve({ name: braced ?? plain, operator, word }, variables);
  });
}

function resolve({ name, operator, word }: Record<'name' | 'operator' | 'word', string>, variables: Variables): string {
  const value = variables[name] ?? '';
  const there = name in variables && (value !== '' || !operator.startsWith(':'));
  if (operator.endsWith('-')) return there ? value : word;
  if (operator.endsWith('+')) return there ? word : '';
  if (operator.endsWith('?') && !there) throw new Error(`${name}: ${word || 'is needed'}`);
  return value;
}

/** All strings within a value; keys stay as they are. */
export function interpolateAll<T>(value: T, variables: Variables): T {
  if (typeof value === 'string') return interpolate(value, variables) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => interpolateAll(one, variables)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, interpolateAll(one, variables)])) as T;
}
