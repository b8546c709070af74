import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { err, isDay, isPublishedText, ok, type Result } from '#domain-kit';
import { contractSchema } from './schemas.js';

/** Input of another node that has not the shape which the contract demands. */
export interface Malformed {
  readonly code: 'malformed';
  /** A JSON pointer and a keyword; never a value. */
  readonly detail: string;
}

/** Controls, direction overrides and invisible characters could make one name look like another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const isDisplayName = (text: string): boolean =>
  text.isWellFormed() && !INVISIBLE.test(text) && text.trim() === text && text.length > 0;

/** A check of untrusted JSON: nothing is coerced, defaulted or removed, and unknown keywords fail at start. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, ownProperties: true });
ajv.addFormat('day', isDay);
ajv.addFormat('display-name', isDisplayName);
ajv.addFormat('published-text', isPublishedText);
ajv.addKeyword({ keyword: 'x-published-text', schemaType: 'boolean' });

export const compileSchema = <T>(schema: object): ValidateFunction<T> => ajv.compile<T>(schema);

/** Where and why a check failed, without the value: a refusal is logged, and a value can be about a person. */
export function detailOf(errors: readonly ErrorObject[] | null | undefined): string {
  const first = errors?.[0];
  return first ? `${first.instancePath || '/'} ${first.keyword}` : 'schema';
}

/** A parser for one shape under `$defs` of a contract file, compiled at its first use. */
export function parserOf<T>(file: string, shape: string): (value: unknown) => Result<T, Malformed> {
  let validate: ValidateFunction<T> | undefined;
  return (value) => {
    validate ??= compileSchema<T>({ $defs: contractSchema(file)['$defs'], $ref: `#/$defs/${shape}` });
    return validate(value) ? ok(value) : err({ code: 'malformed', detail: detailOf(validate.errors) });
  };
}
