import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import { checkSheets } from '../../src/app/check/check-workbook';
import { toldSheets } from '../../src/app/check/told-sheets';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';
import { check, projects, type FormToCheck } from './cross-forms';

/** The mistakes of forms as the list has them: sentence, form, cell and fix, and how many are told below it. */
function listed(forms: readonly CheckedForm[]): string[] {
  return forms.flatMap((form) =>
    mistakesOf(form, []).mistakes.map(({ finding: { says, at, fix }, consequences }) => {
      const below = consequences.length > 0 ? ` +${consequences.length}` : '';
      return `${says} ${form.form.id}!${at[0]}${fix ? ` → ${fix.value}` : ''}${below}`;
    }),
  );
}

const own = (fiscalFunds: number, purpose = ''): FormToCheck => [
  'F03',
  { projectName: '办公楼维修', fiscalFunds, ...(purpose ? { purpose } : {}) },
];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['in 万元', [own(50), projects(50)], []],
  ['in 元', [own(500_000), projects(50)], ['typedInYuan F03!E4 → 50 +1']],
  ['in 元 in the list', [own(50), projects(500_000)], ['typedInYuan F16!E7 → 50 +1']],
  ['much larger, but not as 元', [own(500_001), projects(50)], ['crossItemDiffers F16!D7 +1']],
  ['a thousand times as much', [own(50_000), projects(50)], ['crossItemDiffers F16!D7 +1']],
])('a project of %s', (_, forms, expected) => {
  expect(listed(check(forms).forms).filter((line) => !unfilled.test(line))).toEqual(expected);
});

/** What the forms of these cases lack. */
const unfilled = /^(missing|noTarget|fewTargets|needsIndicators)/;

function textGrid(paragraphs: readonly string[]): SheetGrid {
  return {
    name: '说明',
    used: { top: 0, left: 0, bottom: paragraphs.length - 1, right: 0 },
    merges: [],
    cellAt: (row) => ({ ...emptyCell, value: paragraphs[row] ?? null }),
  };
}

function sheetsWith(values: FormValues, paragraphs: readonly string[]) {
  const form = national.forms.find(({ id }) => id === 'F14');
  if (!form) throw new Error('F14');
  const grid = sheetModel(
    gridOf({ packId: 'national', form, style: styleOf(form, 'row') }, values),
  );
  const names = [
    {
      name: '_BF.text.narrative.national.1',
      sheetId: null,
      refersTo: `='说明'!$A$1:$A$${paragraphs.length}`,
    },
  ];
  const sheets = [grid, textGrid(paragraphs)].map((one, index) => ({
    ...{ id: String(index), grid: one, formatAt: () => null, native: null, looks: null },
    ...{ isProtected: false, isVisible: true },
  }));
  return { sheets, names, notes: '', tooLarge: [], isByHand: false };
}

const paragraphs = [
  '某某局2022年部门预算',
  '“三公”经费预算安排6.1万元，比2021年预算减少0.2万元，主要原因是压减支出。',
  '公务用车运行维护费4.6万元，与2021年预算持平。',
  '公务接待费1.5万元，比2021年预算减少0.2万元，主要原因是接待减少。',
];

test.each<readonly [string, number, readonly string[]]>([
  ['as the text says it', 4.6, []],
  ['in 元', 46_000, ['typedInYuan F14!E5 → 4.6']],
])('the vehicles of a form, typed %s', (_, vehicleRunning, expected) => {
  const reading = sheetsWith({ vehicleRunning, reception: 1.5 }, paragraphs);
  const before = new Set(
    listed(
      toldSheets(sheetsWith({ vehicleRunning: 4.6, reception: 1.5 }, paragraphs)).flatMap(
        ({ forms }) => forms,
      ),
    ),
  );
  expect(checkSheets(reading).flatMap(({ forms }) => listed(forms))).toEqual([]);
  const forms = toldSheets(reading).flatMap((sheet) => sheet.forms);
  expect(listed(forms).filter((line) => !before.has(line))).toEqual(expected);
  const [told] = forms.flatMap(({ findings }) => findings.filter(({ fix }) => fix));
  if (expected.length > 0 && told) {
    expect(describeFinding(told, '万元')).toEqual({
      zh: '公务用车运行费是46000.00万元，像是按元填的：按说明文字应为4.60万元，正好是它的一万分之一。本表的单位是万元，请改成4.60万元。',
      en: expect.stringContaining('ten-thousandth') as string,
    });
  }
});
