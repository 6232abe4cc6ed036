import { isCodeAttribute, type CodeAttribute, type ColumnMeaning } from './export-words';

/** A column of a part of a code: 类, 款 or 项. */
export interface CodePart {
  readonly code: CodeAttribute;
  /** Which of the parts, from 0 on. */
  readonly part: number;
}

/** Null for a column of anything else, whole codes among it. */
export function codePart(meaning: ColumnMeaning | null): CodePart | null {
  const [code = '', part] = meaning?.split('.') ?? [];
  return part !== undefined && isCodeAttribute(code) ? { code, part: Number(part) } : null;
}
