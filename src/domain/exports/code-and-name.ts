import { knownExpression } from '../check/known-expression';
import { plainText } from '../value/number-text';

export interface CodeAndName {
  readonly code: string | null;
  readonly name: string | null;
}

const both = /^[[(【]?(?<code>[0-9A-Za-z]+)[\])】]?(?:[-_:\s]*(?<name>\p{Script=Han}.*))?$/su;

/**
 * What stands in a column of codes: 2010301, 2010301-行政运行, [2010301]行政运行, or a name alone. What does not begin like a code of
 * that shape is a name: 2022年信息化建设.
 */
export function codeAndName(text: string, shape: string | undefined): CodeAndName {
  const trimmed = text.normalize('NFKC').trim();
  // A dash says nothing.
  if (!/[\p{L}\d]/u.test(trimmed)) return { code: null, name: null };
  // 208 05 05 and 112-001 are codes in parts; without a letter nothing is a name.
  if (!/\p{L}/u.test(trimmed)) {
    return { code: plainText(spaceless(trimmed).replace(/[[\]()【】]/g, '')), name: null };
  }
  const parts = both.exec(trimmed.replace(/^[[(【]?\d+(?:[-_\s]+\d+)+/u, spaceless))?.groups;
  if (!parts) return { code: null, name: trimmed };
  const code = plainText(parts.code ?? '');
  if (parts.name === undefined) return { code, name: null };
  const isCode = shape === undefined || knownExpression(shape).test(code);
  return isCode ? { code, name: parts.name.trim() } : { code: null, name: trimmed };
}

function spaceless(code: string): string {
  return code.replace(/[-_\s]/g, '');
}

/** A code of its parts as they stand in columns of their own: 201, 03, 01, and 201, 20103, 2010301 as well. */
export function joinedCode(parts: readonly string[]): string {
  return parts.reduce((before, part) => {
    if (part === '') return before;
    // What became a number has lost the 0 in front.
    return part.length > 2 && part.startsWith(before) ? part : before + part.padStart(2, '0');
  }, '');
}
