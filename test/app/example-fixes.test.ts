import { checkForm } from '../../src/app/check/check-form';
import { fixSteps } from '../../src/app/check/fix-steps';
import type { CheckedFinding } from '../../src/app/check/report';
import { runExample } from '../../src/cli/docs/run-example';
import { readForm } from '../../src/domain/read/read-form';
import { ruleExamples } from '../../src/packs/rules/examples/rule-examples';
import { sheetModel } from '../domain/sheet-model';

const keyOf = ({ rule, says, at }: CheckedFinding) => `${rule} ${says} ${at[0]}`;

/** What every broken example of a rule offers, and what is found once it was taken. */
const offers = ruleExamples.flatMap(({ rule, fails }) =>
  runExample(fails).flatMap(({ onSheet, checked: { findings } }) =>
    findings.flatMap((finding) => {
      const { fix } = finding;
      if (!fix) return [];
      const { form, styleId, region } = onSheet;
      const grid = sheetModel(onSheet.grid);
      grid.apply(fixSteps(fix, { formatAt: () => null }));
      const reading = readForm(form, styleId, grid, region);
      const after = checkForm({ form, styleId, grid, region, reading }).findings.map(keyOf);
      const before = new Set(findings.map(keyOf));
      const key = keyOf(finding);
      const left = after.filter((one) => one === key || !before.has(one));
      return [{ rule, key, says: finding.says, left }];
    }),
  ),
);

test.each(offers)('$rule: $key is gone once it is mended, and nothing new is there', ({ left }) => {
  expect(left).toEqual([]);
});

test('the examples offer something of many kinds', () => {
  expect(new Set(offers.map(({ says }) => says)).size).toBeGreaterThan(10);
});
