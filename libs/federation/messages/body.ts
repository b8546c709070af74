import { type ValidateFunction } from 'ajv/dist/2020.js';
import { err, ok, type Result } from '#domain-kit';
import { messageSchemas } from '../contract/schemas.js';
import { isMessageType } from './message-types.js';
import { compileSchema, detailOf } from '../contract/schema-check.js';

export interface BodyRefusal {
  readonly code: 'unknown_type' | 'schema';
  /** A JSON pointer and a keyword; never a value. */
  readonly detail: string;
}

let compiled: ReadonlyMap<string, ValidateFunction> | undefined;

/** Compiled at the first use, once for the process. */
function validators(): ReadonlyMap<string, ValidateFunction> {
  compiled ??= new Map([...messageSchemas()].map(([name, schema]) => [name, compileSchema(schema)]));
  return compiled;
}

/** Holds a body against its type's schema. A version that this node does not know counts as an unknown type. */
export function validateBody(type: string, schemaVersion: number, body: unknown): Result<void, BodyRefusal> {
  const validate = isMessageType(type) ? validators().get(`${type}.v${schemaVersion}`) : undefined;
  if (!validate) return err({ code: 'unknown_type', detail: `version ${schemaVersion}` });
  return validate(body) ? ok(undefined) : err({ code: 'schema', detail: detailOf(validate.errors) });
}
