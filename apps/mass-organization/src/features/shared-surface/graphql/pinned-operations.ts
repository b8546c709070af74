import { AppError } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { PINNED_OPERATIONS } from '../contract.js';
import { SharedSurfaceSource } from '../shared-surface-source.port.js';
import { type HubQuestion, surfaceSchema } from './surface-schema.js';

/** An answer as it travels: errors by place and code, without texts. */
export interface SurfaceAnswer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** The documents that this node executes for its hub: the contract's, parsed and validated once, and no other. */
@Injectable()
export class PinnedOperations {
  readonly schema: GraphQLSchema;
  readonly #documents: ReadonlyMap<string, DocumentNode>;

  constructor(source: SharedSurfaceSource) {
    this.schema = surfaceSchema(source);
    this.#documents = new Map(
      Object.values(PINNED_OPERATIONS).map(({ hash, document }) => [hash, validated(this.schema, document)]),
    );
  }

  knows(hash: string): boolean {
    return this.#documents.has(hash);
  }

  /** Answers a known operation. A failure that is none of ours to tell is thrown, for the log and a status of its own. */
  async answer(hash: string, variables: Record<string, unknown>, question: HubQuestion): Promise<SurfaceAnswer> {
    const document = this.#documents.get(hash);
    if (!document) throw new TypeError('An unknown operation was not refused');
    const { data, errors = [] } = await execute({
      schema: this.schema,
      document,
      variableValues: variables,
      contextValue: question,
    });
    return { data: data ?? null, ...(errors.length > 0 && { errors: errors.map(told) }) };
  }
}

function validated(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text, { noLocation: true });
  const problems = validate(schema, document);
  if (problems.length > 0) throw new AggregateError(problems, 'A pinned operation does not fit the contract');
  return document;
}

function told({ originalError, path = [] }: GraphQLError) {
  if (!(originalError instanceof AppError))
    throw originalError ?? new TypeError('The pinned operation was not executed');
  return { message: originalError.message, path, extensions: { code: originalError.code } };
}
