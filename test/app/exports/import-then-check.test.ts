import fc from 'fast-check';
import { valuesWithFigures } from '../../../src/app/exports/values-with-figures';
import { takenByItself } from '../../../src/app/exports/propose-figures';
import { check } from '../cross-forms';
import { budgetRows, type BudgetRow } from './budget-rows';
import { printedBudget, type Look } from './printed-budget';
import { proposalsOf, readTexts } from './read-texts';

const looks: fc.Arbitrary<Look> = fc.record({
  ...{ fundsAcross: fc.boolean(), unitRows: fc.boolean(), namesBeside: fc.boolean() },
  totals: fc.constantFrom('none', 'top', 'bottom'),
  ...{ indented: fc.boolean(), commas: fc.boolean(), title: fc.boolean() },
});

/** What the rules find in the forms that are filled by themselves. */
function errorsOf(cells: readonly (readonly string[])[]): readonly string[] {
  const proposals = proposalsOf(readTexts({ 表: cells.map((line) => line.join('|')) }));
  const chosen = takenByItself(proposals);
  const forms = proposals.flatMap((one) => {
    if (one.kind === 'refused') return [];
    const { compared } = one;
    if (!compared.proposed.some((figure) => chosen.has(figure))) return [];
    return [[compared.form.id, valuesWithFigures(null, compared, chosen)] as const];
  });
  return check(forms)
    .findings.filter(({ severity }) => severity === 'error')
    .map(
      ({ rule, form, at, params }) =>
        `${rule} ${forms[form]?.[0] ?? ''} ${at} ${JSON.stringify(params)}`,
    );
}

/** Codes of so many digits, as a list by 类 or by 款 has them. */
const digits = fc.record({
  function: fc.constantFrom(3, 5, 7),
  department: fc.constantFrom(3, 5),
  government: fc.constantFrom(0, 3, 5),
});

test('what an export of right figures fills in contradicts no rule', () => {
  fc.assert(
    fc.property(budgetRows, looks, digits, (rows, look, length) => {
      const cut = ([code, name]: readonly [string, string], to: number) =>
        [code.slice(0, to), to === 0 || to < code.length ? '' : name] as const;
      const shorter = rows.map((row): BudgetRow => ({
        ...row,
        function: cut(row.function, length.function),
        department: cut(row.department, length.department),
        government: cut(row.government, length.government),
      }));
      expect(errorsOf(printedBudget(shorter, look))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
