import { canonicalJson, err, isPublishedText, LANGUAGES, ok, parsedJson, type Result, sha256Hex } from '#domain-kit';
import { z } from 'zod';

export const PACK_FORMAT = 'massline-curriculum/1';
/** Characters of a pack's JSON, so that it fits into a request. */
export const LONGEST_PACK = 500_000;

const text = (longest: number) => z.string().max(longest).refine(isPublishedText);
const code = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

/** A page that anyone may open: named hosts only, no account in the address. */
function isPublicSource(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  const isNamed =
    /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) && !/\.(?:local|internal|localhost)$/.test(hostname);
  return protocol === 'https:' && isNamed && username === '' && password === '' && port === '';
}

const reading = z
  .strictObject({
    title: text(200),
    minutes: z.int().min(1).max(600),
    text: text(20_000).optional(),
    source: z.string().max(500).refine(isPublicSource).optional(),
  })
  .refine((one) => (one.text === undefined) !== (one.source === undefined), { path: ['text'] });

const studyModule = z.strictObject({
  code,
  title: text(200),
  aim: text(1_000),
  readings: z.array(reading).min(1).max(30),
  questions: z.array(text(500)).min(1).max(30),
});

const pack = z
  .strictObject({
    format: z.literal(PACK_FORMAT),
    code,
    version: z.int().min(1).max(10_000),
    language: z.enum(LANGUAGES),
    title: text(200),
    modules: z.array(studyModule).min(1).max(40),
  })
  .refine(({ modules }) => new Set(modules.map((one) => one.code)).size === modules.length, { path: ['modules'] });

/** A curriculum as it travels: modules with readings (words of its own, or a public source) and questions to discuss. */
export type CurriculumPack = z.output<typeof pack>;
export type StudyModulePack = CurriculumPack['modules'][number];

export type PackRefusal =
  | { readonly code: 'PACK_NOT_JSON' }
  | { readonly code: 'PACK_TOO_LARGE' }
  /** `field` is the path of the first thing that is wrong: `modules.0.readings.1.minutes`. */
  | { readonly code: 'PACK_INVALID'; readonly field: string };

/** Takes a pack only as it is: nothing is trimmed or left out, because its hash covers every character. */
export function checkPack(value: unknown): Result<CurriculumPack, PackRefusal> {
  const parsed = pack.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return err({ code: 'PACK_INVALID', field: [...(issue?.path ?? []), ...unknown].join('.').slice(0, 100) || 'pack' });
}

export function readPack(json: string): Result<CurriculumPack, PackRefusal> {
  if (json.length > LONGEST_PACK) return err({ code: 'PACK_TOO_LARGE' });
  const pack = parsedJson(json);
  return pack === undefined ? err({ code: 'PACK_NOT_JSON' }) : checkPack(pack);
}

/** What is exported: the canonical form of RFC 8785, byte for byte what the hash covers. */
export const writePack = (own: CurriculumPack): string => canonicalJson(own);

/** SHA-256 of the canonical form, in hex: two packs are the same exactly if their hashes are. */
export const packHash = (own: CurriculumPack): string => sha256Hex(writePack(own));
