/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Sources of what `RefusalNotice` shows: why a decision or its effect is refused, and the unions whose refusals pages hand to it. */
const REFUSES =
  /EffectRefusal\b|refuseEffect\(|asEffectRefusal|(?:BodyRules|NewTask|Outreach|Report)Refusal\b|class (?:\w*Decision|Draft|CurriculumImport|Reinvitation|Turn|RecoverySheet|SetUp|HandOver|Found|Enrol|Leave|Name|Report|Record|Import|Invitation)Refused\b/;

/** The codes that one source gives with words: `{ code, message }`, `refuse…('CODE', …)`, and tables of words by code. */
export function refusalCodesIn(text: string): string[] {
  const codes: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && CODE.test(node.text)) codes.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const own = node.properties.filter((property) => ts.isPropertyAssignment(property));
      for (const { name, initializer } of own) {
        if (name.getText() === 'code') add(initializer);
        const isWords = ts.isStringLiteralLike(initializer) && initializer.text.includes(' ');
        if (isWords || ts.isTemplateExpression(initializer) || ts.isArrowFunction(initializer)) add(name);
      }
    }
    if (ts.isCallExpression(node) && /refus/i.test(node.expression.getText())) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return codes;
}

/** Every code for which a decision or a file is refused, with a source that gives it. */
export function refusalCodes(): Map<string, string> {
  const files = globSync(['libs/**/*.ts', 'apps/{mass-organization,organizing-committee}/src/**/*.ts'], {
    cwd: REPOSITORY,
  }).filter((file) => !/\.(?:e2e-)?spec\.ts$|^libs\/(?:web-ui|testing)\/|\/test\//.test(file));
  const found = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(join(REPOSITORY, file), 'utf8');
    if (REFUSES.test(text)) for (const code of refusalCodesIn(text)) found.set(code, file);
  }
  return found;
}
