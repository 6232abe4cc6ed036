import { indicatorWords } from '../../src/packs/indicators/indicator-words';
import { askForms } from '../../src/domain/check/cross/check-cross';
import { formFacts } from '../../src/domain/check/cross/form-facts';
import { formsToCompare } from '../../src/domain/check/cross/forms-to-compare';
import { checkFormOnSheet } from '../../src/domain/check/check-form-on-sheet';
import { shapeVerdicts } from '../../src/domain/check/shape-verdicts';
import { runExample, type RunForm } from '../../src/cli/docs/run-example';
import { crossRules } from '../../src/packs/rules/cross-rules';
import { ruleExamples } from '../../src/packs/rules/examples/rule-examples';
import { generalRules } from '../../src/packs/rules/general-rules';
import { ruleCatalogue } from '../../src/packs/rules/rule-catalogue';

/** What all rules said of the forms, findings or not. */
function outcomes(forms: readonly RunForm[]): string[] {
  const own = forms.flatMap(({ onSheet }) => [
    ...checkFormOnSheet(
      onSheet,
      [...onSheet.form.rules, ...generalRules],
      indicatorWords,
    ).answers.flat(),
    ...shapeVerdicts(onSheet.reading, onSheet.region),
  ]);
  const inWorkbook = forms.map(({ checked: { form, figures, unit, words } }) => {
    const isSingle = form.perProject === undefined;
    const facts = formFacts(figures);
    return { formId: form.id, figures, facts, isSingle, unit, year: 2021, words };
  });
  const between = crossRules.flatMap((rule) => askForms(rule, formsToCompare(inWorkbook)));
  return [
    ...own.map(({ rule, outcome }) => `${rule} ${outcome}`),
    ...between.map(({ rule, outcome }) => `${rule.id} ${outcome}`),
  ];
}

/** What is a mistake of its own. */
function mistakes(forms: readonly RunForm[]): string[] {
  return forms.flatMap(({ checked: { form, findings } }) =>
    findings
      .filter(({ causedBy }) => causedBy === null)
      .map(({ rule, at }) => `${rule} ${form.id}!${at[0]}`),
  );
}

test('every rule of the catalogue has examples', () => {
  const shown = new Set(ruleExamples.map(({ rule }) => rule));
  expect([...shown].sort()).toEqual(ruleCatalogue.map(({ id }) => id).sort());
});

test.each(ruleExamples.map((example) => [example.rule, example] as const))(
  '%s is kept in one example and broken in the other, and nothing else is but what the example names',
  (rule, { passes, fails, at, also = [] }) => {
    const kept = runExample(passes);
    expect(mistakes(kept)).toEqual([]);
    expect(outcomes(kept)).toContain(`${rule} pass`);
    expect(mistakes(runExample(fails))).toEqual([...also, `${rule} ${at}`]);
  },
);
