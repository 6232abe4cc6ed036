import { insertForm } from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check/check-workbook';
import { cellAddresses } from '../../../src/domain/grid/cell-addresses';
import { parseRange } from '../../../src/domain/grid/cell-range';
import { paintedLooks } from '../../../src/domain/plan/painted-looks';
import { isUsualSeed, randomEntries, watchedForms } from '../../domain/native-entries';
import { watchedSheets } from '../../files/painted-sheets';
import { openProduct, type } from '../open-product';

const paintedRules = new Set<string>();
const fills = new Set(Object.values(paintedLooks).map(({ fill }) => fill));

test.each(watchedForms)(
  'what Excel paints on %s %s the checks find, whatever is typed',
  async (formId, styleId, cells) => {
    const { workbench, workbook } = await openProduct();
    const outcome = await insertForm(workbook, { formId, styleId, place: 'newSheet' });
    if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
    const { sheet, address } = outcome;
    const range = parseRange(address);
    const places = range ? [...cellAddresses(range)] : [];
    let painted = 0;
    for (const typed of randomEntries(cells)) {
      for (const [at, content] of Object.entries(typed)) await type(sheet, at, content);
      const { sheets } = await checkWorkbook(workbook);
      const found = new Set(
        sheets.flatMap(({ forms }) =>
          forms.flatMap(({ findings }) =>
            findings.flatMap(({ at, severity }) => (severity === 'hint' ? [] : at)),
          ),
        ),
      );
      const shown: string[] = [];
      for (const at of places) {
        const { fill } = await workbench.shownStyle(sheet, at);
        if (fill != null && fills.has(fill)) shown.push(at);
      }
      painted += shown.length;
      expect([typed, shown.filter((at) => !found.has(at))]).toEqual([typed, []]);
      for (const { rule, at } of sheets.flatMap(({ forms }) =>
        forms.flatMap((one) => one.findings),
      ))
        if (shown.includes(at[0])) paintedRules.add(rule);
    }
    expect(painted).toBeGreaterThan(0);
  },
  180_000,
);

(isUsualSeed ? test : test.skip)('every rule that is watched on these forms was painted', () => {
  const watched = watchedSheets.flatMap(({ plan }) =>
    plan.conditionalFormats.flatMap(({ rules }) => rules),
  );
  expect([...new Set(watched)].filter((rule) => !paintedRules.has(rule))).toEqual([]);
});
