import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import type { Words } from '../../src/domain/form/words';
import { parseCell } from '../../src/domain/grid/cell';
import { henanSamples } from '../../src/packs/samples/henan';
import { sheetModel } from '../domain/sheet-model';
import { checkOpen, openForm } from './single-mistakes';

const disclosure = henanSamples.map(openForm);

/** What is listed of forms, and what is offered, beside what is listed of the sample. */
function listed(forms: readonly CheckedForm[]): string[] {
  return crossChecked(forms).flatMap((form) =>
    mistakesOf(form, []).mistakes.map(({ finding: { rule, says, at, fix }, consequences }) => {
      const offered = fix ? ` → ${fix.at} ${fix.value}` : '';
      return `${rule} ${says} ${form.form.id}!${at[0]} +${consequences.length}${offered}`;
    }),
  );
}

/** The forms of these kinds with other values in cells of one of them. */
function typed(
  kinds: readonly string[],
  formId: string,
  edits: Readonly<Record<string, string | null>>,
): readonly CheckedForm[] {
  return disclosure.flatMap((open) => {
    if (!kinds.includes(open.form.id)) return [];
    if (open.form.id !== formId) return [open.checked];
    const grid = sheetModel(open.grid);
    for (const [at, value] of Object.entries(edits)) {
      const cell = parseCell(at);
      if (cell) grid.put(cell.row, cell.column, value);
    }
    return [checkOpen(open, grid)];
  });
}

const all = disclosure.map(({ form }) => form.id);

function told(
  kinds: readonly string[],
  formId: string,
  edits: Readonly<Record<string, string | null>>,
): string[] {
  const before = new Set(listed(typed(kinds, formId, {})));
  return listed(typed(kinds, formId, edits)).filter((line) => !before.has(line));
}

const own = (...kinds: readonly string[]) => kinds;

type Case = readonly [
  what: string,
  kinds: readonly string[],
  formId: string,
  edits: Readonly<Record<string, string | null>>,
  expected: readonly string[],
];

const missing = 'X-CODE crossCodeMissing';

test.each<Case>([
  ['its 项', all, 'F08', { C8: null }, [`${missing} F08!C8 +2 → C8 01`]],
  ['its 项', all, 'F09', { C8: null }, [`${missing} F09!C8 +3 → C8 01`]],
  ['its 项', all, 'F11', { C8: null }, [`${missing} F11!C8 +3 → C8 01`]],
  ['its 款', all, 'F08', { B8: null }, [`${missing} F08!B8 +1 → B8 03`]],
  ['its 款', all, 'F09', { B8: null }, [`${missing} F09!B8 +1 → B8 03`]],
  ['its 款', all, 'F11', { B8: null }, [`${missing} F11!B8 +1 → B8 03`]],
  ['its 项 below no other', all, 'F11', { C11: null }, [`${missing} F11!C11 +1 → C11 05`]],
  ['its 款', all, 'F13', { B6: null }, ['CL-NAME codeMissing F13!B6 +1 → B6 01']],
  ['its 项 alone', own('F11'), 'F11', { C8: null }, ['CL-NAME codeMissing F11!C8 +1 → C8 01']],
  // Every 款 of offices has 行政运行 as its 01.
  ['its 款 alone', own('F11'), 'F11', { B8: null }, ['CL-NAME codeIncomplete F11!B8 +0']],
  [
    'its 项 beside one form',
    own('F08', 'F09'),
    'F09',
    { C8: null },
    ['CL-NAME codeMissing F09!C8 +1 → C8 01'],
  ],
  // Its name is that of the 款, which has nothing else below it.
  ['what it never had', own('F11'), 'F11', { C11: null, E11: '行政事业单位养老支出' }, []],
])('a code that lost %s is one mistake: %j %s %j', (_, kinds, formId, edits, expected) => {
  expect(told(kinds, formId, edits)).toEqual(expected);
});

test.each<readonly [string, readonly string[], string, Words]>([
  [
    'C8',
    all,
    'F11',
    {
      zh: '科目“20103 行政运行”的编码不完整，「科目编码（项）」是空的：《部门支出预算表》中同名的科目是2010301。请补上。',
      en: 'The code of “20103 行政运行” is not complete: “科目编码（项）” is empty, and the item of this name is 2010301 according to “Expenditure budget”. Fill it in.',
    },
  ],
  [
    'C8',
    own('F11'),
    'F11',
    {
      zh: '科目“20103 行政运行”的编码不完整，「科目编码（项）」是空的：这个名称的科目编码是2010301。请补上。',
      en: 'The code of “20103 行政运行” is not complete: “科目编码（项）” is empty, and the code of this name is 2010301. Fill it in.',
    },
  ],
  [
    'B8',
    own('F11'),
    'F11',
    {
      zh: '科目“20101 行政运行”的编码不完整，「科目编码（款）」是空的。请对照《政府收支分类科目》补上。',
      en: 'The code of “20101 行政运行” is not complete: “科目编码（款）” is empty. Fill it in from the yearly classification.',
    },
  ],
])('it says where it is empty and what belongs there: %s of %j', (at, kinds, formId, expected) => {
  const forms = crossChecked(typed(kinds, formId, { [at]: null }));
  const [own] = forms.flatMap((form) => form.findings.filter((one) => one.at[0] === at));
  expect(own && describeFinding(own, '万元')).toEqual(expected);
});
