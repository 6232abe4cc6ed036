import type { ScopePath } from '../../form/scope-path';
import type { Figure } from '../figure';
import type { Fix } from '../finding';
import type { FormFigures } from '../form-figures';
import { textOfCode } from './code-of';

/** The only one of the cells of a code that is empty: a 款 has no 项, or its 项 was left out. */
export interface CodeGap {
  readonly figure: Figure;
  readonly before: string;
  readonly after: string;
}

export function codeGap(
  fields: readonly string[],
  scope: ScopePath,
  figures: FormFigures,
): CodeGap | null {
  if (fields.length < 2) return null;
  const cells = fields.map((field) => figures.find(field, scope));
  const texts = cells.map(textOfCode);
  const gap = texts.indexOf('');
  const figure = cells[gap];
  if (!figure || texts.lastIndexOf('') !== gap) return null;
  return {
    figure,
    before: texts.slice(0, gap).join(''),
    after: texts.slice(gap + 1).join(''),
  };
}

/** What the empty cell lacks of the code that is meant; null where another is meant. */
export function partInGap({ before, after }: CodeGap, meant: string): string | null {
  if (!meant.startsWith(before) || !meant.endsWith(after)) return null;
  const part = meant.slice(before.length, meant.length - after.length);
  return part === '' ? null : part;
}

/** What fills the gap where all codes that may be meant say the same. */
export function gapFix(gap: CodeGap, meant: readonly string[]): Fix | null {
  const parts = new Set(meant.map((code) => partInGap(gap, code)));
  const [part] = parts;
  return parts.size === 1 && part ? { at: gap.figure.at, value: part } : null;
}
