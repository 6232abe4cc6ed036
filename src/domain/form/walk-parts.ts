import { fieldOf, type FormCell } from './form-cell';
import type { DerivedField, InputField } from './form-field';
import type { FormBlock, FormPart } from './form-part';

/** What stands in one scope: the cells of its rows and leads, and the blocks in it, from top to bottom. */
export interface ScopeContent {
  readonly cells: readonly FormCell[];
  readonly blocks: readonly FormBlock[];
}

/** Everything of a scope, without what is inside its blocks. */
export function scopeContent(parts: readonly FormPart[]): ScopeContent {
  const contents = parts.map(contentOf);
  return {
    cells: contents.flatMap(({ cells }) => cells),
    blocks: contents.flatMap(({ blocks }) => blocks),
  };
}

/** The content of one item of a block. */
export function itemContent({ lead = [], parts }: FormBlock): ScopeContent {
  const { cells, blocks } = scopeContent(parts);
  return { cells: [...lead, ...cells], blocks };
}

/** All blocks of a form, those inside others too. */
export function allBlocks(parts: readonly FormPart[]): FormBlock[] {
  return scopeContent(parts).blocks.flatMap(withInner);
}

function withInner(block: FormBlock): FormBlock[] {
  return [block, ...itemContent(block).blocks.flatMap(withInner)];
}

export function fieldsOf({ cells }: ScopeContent): (InputField | DerivedField)[] {
  return cells.flatMap((cell) => fieldOf(cell) ?? []);
}

export function isDerived(field: InputField | DerivedField): field is DerivedField {
  return 'formula' in field;
}

/** Whether the last row of the parts repeats. */
export function endsWithBlock(parts: readonly FormPart[]): boolean {
  const last = parts[parts.length - 1];
  if (!last || 'row' in last) return false;
  return 'block' in last || 'beside' in last || endsWithBlock(last.parts);
}

function contentOf(part: FormPart): ScopeContent {
  if ('row' in part) return { cells: part.row, blocks: [] };
  if ('block' in part) return { cells: [], blocks: [part] };
  if ('beside' in part) return { cells: [], blocks: part.beside };
  const { cells, blocks } = scopeContent(part.parts);
  return { cells: [...part.lead, ...cells], blocks };
}
