import type { Area } from '../grid/area';

/** One conditional format as Excel has it. Formulas begin with `=` and are said as seen from the first cell. */
export interface ConditionalRule {
  readonly id: string;
  /** From top to bottom, then from left to right. */
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly condition: Condition;
  readonly look: Look;
}

export type Condition =
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'CellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2: string;
    }
  | { readonly type: 'ContainsText'; readonly operator: TextOperator; readonly text: string }
  | { readonly type: 'PresetCriteria'; readonly criterion: PresetCriterion }
  /** Made in Univer's own user interface and of a kind that the object model does not describe. */
  | { readonly type: 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' };

export const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export type CellValueOperator = (typeof cellValueOperators)[number];

export const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
export type TextOperator = (typeof textOperators)[number];

export const presetCriteria = ['Blanks', 'NonBlanks', 'Errors', 'NonErrors'] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

/** What a conditional format changes; what it does not name stays as the cell has it. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double';
  readonly borders?: Readonly<Partial<Record<EdgeSide, EdgeLine>>>;
}

export const edgeSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type EdgeSide = (typeof edgeSides)[number];

export interface EdgeLine {
  readonly style: string;
  readonly color: string;
}
