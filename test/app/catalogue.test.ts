import {
  availableForms,
  describeTotal,
  type TotalDescription,
  problemOf,
  WorkbookError,
} from '../../src/app';
import type { FormStyle } from '../../src/domain/form/form-style';
import { createCatalogue } from '../../src/app/catalogue';
import { formOfButton } from '../../src/app/insert/insert-of-button';
import { parseMark } from '../../src/domain/layout/mark-name';
import { national } from '../../src/packs';
import { threePublic } from '../../src/packs/forms/three-public';

test('the national form is available under its official title', () => {
  expect(availableForms()).toContainEqual({
    packId: 'national',
    id: 'F14',
    title: '一般公共预算“三公”经费预算表',
    shortName: { zh: '“三公”经费表', en: '“Three public” expenses' },
    initials: 'ybggyssgjfysb',
    locality: '全国',
    years: { from: 2016, to: null },
    sources: threePublic.sources,
    styles: threePublic.styles.map(({ id, name }) => ({ id, name })),
    isPerProject: false,
  });
});

const labelAndUnit = (total: TotalDescription | null) =>
  total && { label: total.label, unit: total.unit };

test.each([
  ['national', 'F14', 'total', { label: '“三公”经费合计', unit: '万元' }],
  ['national', 'F14', 'vehicles', { label: '公务用车购置及运行费小计', unit: '万元' }],
  ['NATIONAL', 'f14', 'total', { label: '“三公”经费合计', unit: '万元' }],
  ['national', 'F14', 'abroad', null],
  ['national', 'F14', null, null],
  ['national', 'F14', 'unknown', null],
  ['national', 'F99', 'total', null],
  ['henan-1999', 'F14', 'total', null],
])('the mark of %s %s %s describes %j', (packId, formId, part, description) => {
  const mark = { packId, formId, styleId: 'row', instance: 1, part };
  expect(labelAndUnit(describeTotal(mark))).toEqual(description);
});

/** The one-row layout with other words before every label. */
function inWords(before: string): FormStyle {
  const [style] = threePublic.styles;
  return JSON.parse(JSON.stringify(style).replace(/("label":")/g, `$1${before}`));
}

// Two packs that hold a form of one id, in other units and words.
const [inYuan, inTenThousand] = [
  { ...threePublic, unit: '元' as const },
  {
    ...threePublic,
    styles: [inWords('全省')] as const,
  },
];
const twoPacks = createCatalogue([
  { ...national, id: 'hebei-2018', forms: [inYuan] },
  { ...national, id: 'hebei-2021', forms: [inTenThousand] },
]);

test.each([
  ['_BF.hebei_2018.F14.row.1.total', { label: '“三公”经费合计', unit: '元' }],
  ['_BF.hebei_2021.F14.row.1.total', { label: '全省“三公”经费合计', unit: '万元' }],
  ['_BF.national.F14.row.1.total', null],
])('beside another pack with its id %s describes %j', (name, description) => {
  const mark = parseMark(name);
  expect(mark && labelAndUnit(describeTotal(mark, twoPacks))).toEqual(description);
});

test.each([
  ['threePublic', { threePublic: 'F14' }, 'F14'],
  ['performanceTarget', { threePublic: 'F14' }, null],
  ['performanceTarget', { threePublic: 'F14', performanceTarget: 'F03' }, 'F03'],
] as const)('the button %s of a pack with %j inserts %j', (button, buttons, formId) => {
  const pack = { ...national, id: 'one', buttons };
  expect(formOfButton(button, 'one', createCatalogue([national, pack]))).toBe(formId);
});

test('the buttons insert the forms of the national pack where no other is chosen', () => {
  expect([formOfButton('threePublic'), formOfButton('performanceTarget')]).toEqual(['F14', 'F03']);
});

const readOnly = { code: 'readOnly', left: ['表1'], detail: 'AccessDenied' } as const;
test.each([
  [new WorkbookError(readOnly), readOnly],
  [new TypeError('x'), { code: 'unexpected', left: [], detail: 'TypeError' }],
  ['x', { code: 'unexpected', left: [], detail: 'string' }],
])('the problem of %s', (error, problem) => {
  expect(problemOf(error)).toEqual(problem);
});
