import fc from 'fast-check';
import { insertForm } from '../../../src/app';
import { checkWorkbook } from '../../../src/app/check/check-workbook';
import { cellAddresses } from '../../../src/domain/grid/cell-addresses';
import { parseRange } from '../../../src/domain/grid/cell-range';
import { paintedLooks } from '../../../src/domain/plan/painted-looks';
import { openProduct, type } from '../open-product';

const seed = 20261126;
const rounds = 12;
const fills = new Set(Object.values(paintedLooks).map(({ fill }) => fill));

const amounts = fc.constantFrom('', 0, 1, 2, 3.25, -1, 0.3, '80万元', '——');
const shares = fc.constantFrom('', 0.2, 0.5, 0.9, 1, 1.2);
const values = fc.constantFrom('', '≥95%', '≤100%', '≤80万元', '≥3个', '有效', '≥95百分比');
const names = fc.constantFrom('', '验收合格率', '维修成本', '指标1', '培训人数', '差错率');

/** Cells that are typed into again and again, totals among them, so that what is right and what is wrong mix. */
const cases: readonly (readonly [
  string,
  string,
  Readonly<Record<string, fc.Arbitrary<string | number>>>,
])[] = [
  ['F14', 'row', { A5: amounts, B5: amounts, C5: amounts, D5: amounts, E5: amounts, F5: amounts }],
  [
    'F14',
    'twoYear',
    { B5: amounts, C5: amounts, D5: amounts, E5: shares, B6: amounts, C6: amounts },
  ],
  ['F05', 'b', { C4: amounts, C5: amounts, C6: amounts, C7: amounts, B5: amounts }],
  ['F07', 'standard', { B5: amounts, B6: amounts, D5: amounts, B37: amounts, D37: amounts }],
  [
    'F03',
    'a',
    {
      ...{ B6: shares, D6: shares, E6: shares, F6: shares },
      ...{ C13: names, F13: values },
      ...{ C15: names, F15: values },
    },
  ],
];

test.each(cases)(
  'what Excel paints on %s %s the checks find, whatever is typed',
  async (formId, styleId, cells) => {
    const { workbench, workbook } = await openProduct();
    const outcome = await insertForm(workbook, { formId, styleId, place: 'newSheet' });
    if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
    const { sheet, address } = outcome;
    const range = parseRange(address);
    const places = range ? [...cellAddresses(range)] : [];
    const edits = fc.sample(
      fc.tuple(
        ...Object.entries(cells).map(([at, content]) =>
          fc.option(content.map((typed) => [at, typed] as const)),
        ),
      ),
      { numRuns: rounds, seed },
    );
    let painted = 0;
    for (const edit of edits) {
      const typed = edit.filter((one) => one !== null);
      for (const [at, content] of typed) await type(sheet, at, content);
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
    }
    expect(painted).toBeGreaterThan(0);
  },
);
