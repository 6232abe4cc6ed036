import type { Compositions } from '../../form/composition';
import type { FormDefinition } from '../../form/form-definition';
import type { FormPart } from '../../form/form-part';
import type { FormStyle } from '../../form/form-style';
import type { IndexedStyle } from '../../read/form-index';
import { titleKey } from '../known-texts';
import { headRows, type Head } from './head-tree';

export interface ComposedLayout {
  readonly indexed: IndexedStyle;
  /** Whether the words of all lines and heads say what they are, and what adds up. */
  readonly areWordsKnown: boolean;
  /** Each row says the same of itself in several columns of words: none is a part of another. */
  readonly areRowsAlike?: boolean;
  /** Each figure has its own name beside it: no sum has to bear it out. */
  readonly isNamed?: true;
}

interface Composed {
  readonly form: FormDefinition;
  readonly title: string;
  readonly heads: readonly Head[];
  /** So many rows are heads. */
  readonly count: number;
  /** So many columns it has. */
  readonly width: number;
  readonly body: readonly FormPart[];
}

/** The layout that a table is in, as one of its form. */
export function composedStyle(
  { form: known, title, heads, count, width, body }: Composed,
  { packId, layout }: Compositions,
): IndexedStyle {
  const { typography } = known.styles[0];
  const style: FormStyle = {
    ...{ id: 'composed', name: layout, typography, orientation: 'landscape' },
    columns: Array<number>(width).fill(72),
    ...{ heading: [titleKey(title)], lines: [], header: headRows(heads, count), body },
    ...{ numbersColumns: true, notes: [] },
  };
  const form: FormDefinition = { ...known, styles: [style] };
  return {
    ...{ style, form, ref: { packId, formId: form.id, styleId: style.id } },
    ...{ labels: heads.length, patterns: [], anchors: [], headings: [], lines: [] },
  };
}
