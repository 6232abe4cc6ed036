import { rememberLast } from '../../form/remember-last';
import type { ScopePath } from '../../form/scope-path';
import { isDerived } from '../../form/walk-parts';
import { labelKey } from '../../read/label-key';
import type { Figure } from '../figure';
import type { FormFigures } from '../form-figures';
import type { ListKeys } from './shared-list';

/**
 * Finds what was typed into the item of a figure, as it is compared; null for an item that has too little of its own. Null for lists that
 * are known by names.
 */
export function contentKeys(
  { block, content }: ListKeys,
  figures: FormFigures,
): ((figure: Figure) => string | null) | null {
  if (!content) return null;
  const { except, least, ofWords = false } = content;
  const items = new Map<string, { readonly said: string[]; hasAmount: boolean }>();
  const placeOf = rememberLast((scope: ScopePath) => ({
    item: itemOf(scope, block),
    inside: within(scope, block),
  }));
  for (const figure of figures.everyFigure()) {
    const { field, scope } = figure;
    if (isDerived(field) || except.includes(field.id)) continue;
    const { item, inside } = placeOf(scope);
    const value = item === null ? null : valueIn(figure);
    if (item === null || value === null) continue;
    const known = items.get(item) ?? { said: [], hasAmount: false };
    items.set(item, known);
    known.said.push(`${inside}${field.id}=${value}`);
    known.hasAmount ||= figure.content.kind === 'amount' && figure.content.fen !== 0;
  }
  return ({ scope }) => {
    const known = items.get(itemOf(scope, block) ?? '');
    if (!known || known.said.length < least) return null;
    return ofWords || known.hasAmount ? known.said.join('\n') : null;
  };
}

/** The item of the block in which a place is; the form itself where there is no block. */
function itemOf(scope: ScopePath, block: string | undefined): string | null {
  if (block === undefined) return '';
  const depth = scope.findIndex((step) => step.block === block);
  return depth < 0 ? null : JSON.stringify(scope.slice(0, depth + 1));
}

/** The blocks below the item, whichever of their items it is. */
function within(scope: ScopePath, block: string | undefined): string {
  const depth = scope.findIndex((step) => step.block === block);
  const below = scope.slice(depth + 1);
  return below.map((step) => `${step.block}/`).join('');
}

function valueIn({ content }: Figure): string | null {
  switch (content.kind) {
    case 'amount':
      return String(content.fen);
    case 'number':
      return String(content.number);
    case 'text':
    case 'noNumber':
      return labelKey(content.text);
    case 'blank':
    case 'notCalculated':
      return null;
  }
}
