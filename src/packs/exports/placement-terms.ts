import type {
  AttributeCondition,
  OfWhichFigures,
  PartOfAll,
  PlacedField,
  PlacementLevel,
} from '../../domain/exports/figure-placement';

/** Short words for what placements are made of. */

export function when(field: string, condition: AttributeCondition): PlacedField {
  return { field, when: condition };
}

/** Kinds of spending, as the project library of the integrated system tells them: 人员类, 公用经费, 其他运转类, 特定目标类. */
export const basic: AttributeCondition = { nature: ['basic', 'personnel', 'operating'] };
export const projects: AttributeCondition = {
  nature: ['project', 'otherOperating', 'specificTarget'],
};

/** In 预算管理一体化 all that is spent is a project: basic expenditure is 人员类项目 and 公用经费项目, and may say so by its name alone. */
const namedBasic: AttributeCondition = {
  projectName: ['人员类', '人员经费', '公用经费', '日常公用', '基本支出'],
};

/** What is spent, but not all of it. */
export const partsOfAll: readonly PartOfAll[] = [
  { all: basic, unless: [] },
  { all: projects, unless: [] },
  { all: { projectName: [''] }, unless: [basic, namedBasic] },
];

export const appropriations = ['general', 'fund', 'stateCapital'] as const;
export const unitFunds = ['business', 'commercial', 'superior', 'affiliated', 'other', 'unitFunds'];

/** general is carriedOverGeneral where it was left over last year. */
export function carriedOver(fund: string): string {
  return `carriedOver${fund.charAt(0).toUpperCase()}${fund.slice(1)}`;
}

export const units: PlacementLevel = {
  block: 'units',
  texts: [
    { field: 'unitCode', of: 'unitCode' },
    { field: 'unitName', of: 'unitName' },
  ],
  known: [['unitCode'], ['unitName']],
};

/** 类, 款 and 项 stand in columns of their own. */
export const functionItems: PlacementLevel = {
  block: 'items',
  texts: [
    { field: 'classCode', of: 'functionCode', to: 3 },
    { field: 'sectionCode', of: 'functionCode', from: 3, to: 5 },
    { field: 'itemCode', of: 'functionCode', from: 5, to: 7 },
    { field: 'itemName', of: 'functionName' },
  ],
  known: [['classCode', 'sectionCode', 'itemCode']],
  inOrder: true,
};

/** 其中：财政拨款 of the general budget. */
export function appropriated(
  funds: readonly string[],
  fields: readonly PlacedField[],
  needs: OfWhichFigures['needs'] = [],
): OfWhichFigures {
  return {
    needs: ['fund', ...needs],
    rows: { fund: funds },
    fields,
    part: { fund: funds.map((fund) => `${fund}Appropriation`) },
    rest: { fund: funds.map((fund) => `${fund}Other`) },
  };
}
