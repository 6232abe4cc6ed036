import type { PlannedText, PlannedValidationRule } from '../../src/domain/plan/sheet-plan';
import { createBatchRanges } from '../../src/excel/writing/batch-ranges';
import { writeValidation } from '../../src/excel/writing/write-native-rules';

const prompt: PlannedText = { title: '金额', text: '万元' };
/** More than one address takes. */
const areas = Array.from({ length: 1_500 }, (_, index) => `A${2 * index + 1}:B${2 * index + 1}`);

/** What Excel is told of each part of the areas. */
function told(rule: PlannedValidationRule, alert: PlannedText | null) {
  const parts: { readonly dataValidation: Partial<Excel.DataValidation> }[] = [];
  const getRanges = () => {
    const part = { dataValidation: {} };
    parts.push(part);
    return part;
  };
  const ranges = createBatchRanges({ getRanges } as unknown as Excel.Worksheet);
  writeValidation(ranges, { areas, rule, prompt, alert });
  return parts.map(({ dataValidation }) => dataValidation);
}

const rules: readonly (readonly [PlannedValidationRule, unknown])[] = [
  [{ kind: 'atLeast', minimum: 0 }, { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
  [
    { kind: 'between', minimum: 0, maximum: 100 },
    { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
  ],
  [{ kind: 'length', length: 18 }, { textLength: { formula1: 18, operator: 'EqualTo' } }],
  [{ kind: 'list', words: ['是', '否'] }, { list: { inCellDropDown: true, source: '是,否' } }],
  [{ kind: 'anything' }, undefined],
];

test.each(rules)('the rule %j is told to Excel of every part of its areas', (rule, expected) => {
  const asks = { showPrompt: true, title: '金额', message: '万元' };
  const silent = told(rule, null);
  expect(silent.length).toBeGreaterThan(1);
  for (const one of silent) {
    expect([one.rule, one.prompt, one.errorAlert]).toEqual([expected, asks, undefined]);
  }
  const warns = { showAlert: true, style: 'Warning', title: '负数', message: '不小于0' };
  for (const { errorAlert } of told(rule, { title: '负数', text: '不小于0' })) {
    expect(errorAlert).toEqual(warns);
  }
});
