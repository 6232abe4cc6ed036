import ts from 'typescript';

const han = /\p{Script=Han}/u;

/** The lines on which strings, templates, expressions or names of properties have Chinese words in them. */
export function hanLiterals(path: string, text: string): number[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (isMessage(node)) return;
    if (holdsWords(node) && han.test(node.getText())) {
      lines.add(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...lines];
}

function holdsWords(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}

/** `{ zh, en }`: what is said, in both languages. */
function isMessage(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.length === 2 && names.includes('zh') && names.includes('en');
}
