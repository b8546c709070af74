import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface QueryLimits {
  /** Fields inside fields, fragments followed. */
  readonly depth: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Aliases written in the document. */
  readonly aliases: number;
  /** Highest literal or variable-free `first` on a list; a variable's value is the resolver's to check. */
  readonly first: number;
}

const DEFAULTS: QueryLimits = { depth: 10, tokens: 2_000, aliases: 30, first: 100 };

/** What the parser is told, so that a document of a million tokens is refused before it is built. */
export interface LimitedParsing {
  readonly validationRules: ValidationRule[];
  readonly parseOptions: { readonly maxTokens: number };
}

/** Limits of a document, for the `validationRules` and `parseOptions` of an Apollo Server. Batching is off by default there. */
export function queryLimits(limits: Partial<QueryLimits> = {}): LimitedParsing {
  const all = { ...DEFAULTS, ...limits };
  return { validationRules: [limitRule(all)], parseOptions: { maxTokens: all.tokens } };
}

const refuse = (message: string, node: ASTNode): GraphQLError =>
  new GraphQLError(message, { nodes: [node], extensions: { code: 'QUERY_TOO_LARGE' } });

const limitRule =
  (limits: QueryLimits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    const depthOf = depthMeasure(context);
    return {
      OperationDefinition(operation) {
        if (depthOf(operation.selectionSet) > limits.depth) {
          context.reportError(refuse(`The query is deeper than ${limits.depth} fields`, operation));
        }
      },
      Field(field) {
        if (field.alias && (aliases += 1) === limits.aliases + 1) {
          context.reportError(refuse(`The query has more than ${limits.aliases} aliases`, field));
        }
        const first = literalFirst(field);
        if (first !== undefined && (first < 0 || first > limits.first)) {
          context.reportError(refuse(`\`first\` must be between 0 and ${limits.first}`, field));
        }
      },
    };
  };

function literalFirst(field: FieldNode): number | undefined {
  const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** Each fragment is measured once, so that fragments that spread fragments cost no more than their text. */
function depthMeasure(context: ValidationContext): (set: SelectionSetNode | undefined) => number {
  const fragments = new Map<FragmentDefinitionNode, number>();
  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const known = fragments.get(fragment);
    if (known !== undefined) return known;
    fragments.set(fragment, 0); // a cycle, which another rule refuses
    const depth = of(fragment.selectionSet);
    fragments.set(fragment, depth);
    return depth;
  };
  const of = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      let depth: number;
      if (selection.kind === Kind.FIELD) depth = 1 + of(selection.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = of(selection.selectionSet);
      else {
        const fragment = context.getFragment(selection.name.value);
        depth = fragment ? ofFragment(fragment) : 0;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  return of;
}
