import type { CrossRule } from '../../../domain/check/cross/cross-rule';
import type { CrossTerm } from '../../../domain/check/cross/cross-term';
import type { CodesNamedRule, NamedCode } from '../../../domain/check/cross/list-rule';
import { allFunctionalCodes } from '../../codes/all-functional';
import { allDepartmentEconomicCodes, governmentEconomicCodes } from '../../codes/economic';
import { economicCode, equal } from './terms';

type NamedList = CodesNamedRule['list'];

const grid = (form: string): NamedList => ({
  form,
  block: 'items',
  key: ['classCode', 'sectionCode', 'itemCode'],
  name: 'itemName',
});
const economicGrid = (owner: string): NamedList => ({
  form: 'F13',
  block: 'items',
  key: [`${owner}Class`, `${owner}Section`],
  name: `${owner}Name`,
});
const economicList = (owner: string): NamedList => ({
  form: 'F12',
  block: 'items',
  key: [`${owner}Code`],
  name: `${owner}Name`,
});

const grids = ['F08', 'F09', 'F11', 'F15', 'F19'].map(grid);
const terms: NamedList = { form: 'F06', block: 'codes', key: ['code'], name: 'name' };

type NamedCodes = Pick<CodesNamedRule, 'list' | 'codes'>;

const lists: readonly (readonly [NamedList, readonly NamedCode[]])[] = [
  ...[...grids, terms].map((list) => [list, allFunctionalCodes] as const),
  [economicList('department'), allDepartmentEconomicCodes],
  [economicGrid('department'), allDepartmentEconomicCodes],
  [economicList('government'), governmentEconomicCodes],
  [economicGrid('government'), governmentEconomicCodes],
];

/** Where forms list codes beside their names. */
export const namedCodes: readonly NamedCodes[] = lists.map(([list, codes]) => ({ list, codes }));

const names: readonly CrossRule[] = namedCodes.flatMap((named) => [
  { id: 'CL-NAME', kind: 'codesNamed', asks: 'name', ...named },
  { id: 'CL-OLD', kind: 'codesNamed', asks: 'old', ...named },
]);

/** 行政运行 and 事业运行 are 基本支出. */
const running: readonly CrossRule[] = ['F09', 'F11'].map((form) => ({
  id: 'CL-FUNC-PROJ',
  kind: 'itemsZero',
  list: { ...grid(form), amount: 'project' },
  names: ['行政运行', '事业运行'],
  called: { zh: '机构运行科目', en: 'the running of an office' },
}));

const basicList = (amount: string) => ({ ...economicList('department'), amount });

/** A row of F12 is 人员经费 or 公用经费, by its code. */
const allotted: readonly CrossRule[] = [
  {
    id: 'X-T06',
    kind: 'itemsZero',
    list: basicList('operating'),
    begins: ['301', '303'],
    called: { zh: '人员经费', en: 'staff costs (人员经费)' },
  },
  {
    id: 'X-T06',
    kind: 'itemsZero',
    list: basicList('personnel'),
    begins: ['302', '310'],
    called: { zh: '公用经费', en: 'operating costs (公用经费)' },
  },
];

const economic = (code: string): CrossTerm => ({
  form: 'F12',
  field: 'total',
  items: { block: 'items', code: economicCode, begins: [code] },
  isNeeded: true,
  called: { zh: `科目${code}的合计`, en: `sum of all rows of code ${code}` },
});
const functional = (...begins: readonly string[]): CrossTerm => ({
  form: 'F11',
  field: 'basic',
  items: { block: 'items', code: ['classCode', 'sectionCode', 'itemCode'], begins },
  called: {
    zh: `${begins.join('、')}基本支出之和`,
    en: `basic expenditure of code ${begins.join(' and ')}`,
  },
});

/** What is paid for insurance and housing has a functional code of its own. */
export const housingRules: readonly CrossRule[] = [
  ...[
    ['30108', ['2080505']],
    ['30109', ['2080506']],
    ['30110', ['2101101', '2101102']],
    ['30111', ['2101103']],
  ].map(([code, begins]) => ({
    ...equal('CL-HOUSING', economic(String(code)), {
      ...functional(...[begins ?? []].flat()),
      isNeeded: true,
    }),
    follows: ['X-T06'],
  })),
  {
    id: 'CL-HOUSING',
    kind: 'formsNeed',
    left: economic('30113'),
    right: functional('2210201'),
  },
];

const paired: readonly CrossRule[] = [
  {
    id: 'CL-ECON-GOV',
    kind: 'codesPaired',
    list: { ...economicList('department'), name: 'governmentCode' },
    kinds: [
      { called: { zh: '机关', en: 'government offices (机关)' }, begins: ['501', '502', '503'] },
      { called: { zh: '事业单位', en: 'public institutions (事业单位)' }, begins: ['505', '506'] },
    ],
  },
];

export const codeRules: readonly CrossRule[] = [...names, ...running, ...allotted, ...paired];
