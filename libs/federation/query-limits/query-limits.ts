import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
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
  /**
   * A field that holds no others costs 1; one that does 2, and one and a half times what these cost together. A fragment
   * costs wherever it is spread.
   */
  readonly cost: number;
  /** Highest literal or variable-free `first` on a list; a variable's value is the resolver's to check. */
  readonly first: number;
}

/** Bar B-G6. The largest document of our own pages: 5 deep, 151 tokens, 2 aliases, and it costs 157. */
const DEFAULTS: QueryLimits = { depth: 8, tokens: 1_000, aliases: 15, cost: 5_000, first: 100 };

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

/** What a document is refused for before it runs. Too many tokens are the parser's to refuse: `QUERY_TOO_LONG`. */
type LimitCode = 'QUERY_TOO_DEEP' | 'QUERY_TOO_COSTLY' | 'QUERY_TOO_MANY_ALIASES' | 'QUERY_LIST_TOO_LONG';

const refuse = (code: LimitCode, message: string, node: ASTNode): GraphQLError =>
  new GraphQLError(message, { nodes: [node], extensions: { code } });

const limitRule =
  (limits: QueryLimits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    const depthOf = measure(context, { field: (inside) => 1 + inside, together: Math.max });
    const costOf = measure(context, {
      field: (inside) => (inside === 0 ? 1 : 2 + 1.5 * inside),
      together: (one, other) => one + other,
    });
    return {
      OperationDefinition(operation) {
        if (depthOf(operation.selectionSet) > limits.depth) {
          context.reportError(refuse('QUERY_TOO_DEEP', `The query is deeper than ${limits.depth} fields`, operation));
        }
        if (costOf(operation.selectionSet) > limits.cost) {
          context.reportError(
            refuse('QUERY_TOO_COSTLY', `The query costs more than ${limits.cost}: ask for less at once`, operation),
          );
        }
      },
      Field(field) {
        if (field.alias && (aliases += 1) === limits.aliases + 1) {
          context.reportError(
            refuse('QUERY_TOO_MANY_ALIASES', `The query has more than ${limits.aliases} aliases`, field),
          );
        }
        const first = literalFirst(field);
        if (first !== undefined && (first < 0 || first > limits.first)) {
          context.reportError(refuse('QUERY_LIST_TOO_LONG', `\`first\` must be between 0 and ${limits.first}`, field));
        }
      },
    };
  };

function literalFirst(field: FieldNode): number | undefined {
  const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** How a selection is measured: a field by what is inside it, and two selections together. What is empty measures 0. */
interface Measure {
  readonly field: (inside: number) => number;
  readonly together: (one: number, other: number) => number;
}

/** Each fragment is measured once, so that fragments that spread fragments take no more time than their text. */
function measure(
  context: ValidationContext,
  { field, together }: Measure,
): (set: SelectionSetNode | undefined) => number {
  const fragments = new Map<FragmentDefinitionNode, number>();
  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const known = fragments.get(fragment);
    if (known !== undefined) return known;
    fragments.set(fragment, 0); // a cycle, which another rule refuses
    const measured = of(fragment.selectionSet);
    fragments.set(fragment, measured);
    return measured;
  };
  const one = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return field(of(selection.selectionSet));
    if (selection.kind === Kind.INLINE_FRAGMENT) return of(selection.selectionSet);
    const fragment = context.getFragment(selection.name.value);
    return fragment ? ofFragment(fragment) : 0;
  };
  const of = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((measured, selection) => together(measured, one(selection)), 0);
  return of;
}
