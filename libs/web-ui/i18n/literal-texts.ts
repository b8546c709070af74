import ts from 'typescript';

/** Attributes that people read or hear. */
const READ = new Set([
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
  'caption',
  'error',
  'lead',
  'next',
  'word',
  'action',
  'confirm',
  'consequence',
  'rowHeading',
  'name',
  'summary',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);
/** In these elements `name` is for programs. */
const NAMED_FOR_PROGRAMS = new Set(['TextInput', 'PasswordInput', 'Icon', 'input', 'select', 'meta']);
const isWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

function literalIn(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return isWord(node.text) ? node.text : null;
  if (ts.isTemplateExpression(node))
    return (
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).find(isWord) ?? null
    );
  if (ts.isConditionalExpression(node)) return literalIn(node.whenTrue) ?? literalIn(node.whenFalse);
  if (ts.isBinaryExpression(node)) return literalIn(node.right);
  return null;
}

function literalOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return isWord(node.text) ? node.text.trim() : null;
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) return literalIn(node.expression);
  if (!ts.isJsxAttribute(node) || !node.initializer) return null;
  const [name, element] = [node.name.getText(), node.parent.parent.tagName.getText()];
  if (!READ.has(name) || (name === 'name' && NAMED_FOR_PROGRAMS.has(element))) return null;
  const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  return value ? literalIn(value) : null;
}

/** Words that stand in JSX itself, where no catalogue can translate them: `line: text`. */
export function literalTexts(source: string): string[] {
  const file = ts.createSourceFile('page.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal = literalOf(node);
    if (literal) found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${literal}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
