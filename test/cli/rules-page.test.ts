import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/app/catalogue';
import { findingTexts } from '../../src/app/check/texts/finding-texts';
import {
  sayings,
  sayingsOfCross,
  sayingsOfGrades,
  sayingsOfIndicators,
  sayingsOfIndicatorSets,
  sayingsOfShape,
} from '../../src/app/check/sayings';
import { rulesPage } from '../../src/cli/docs/rules-page';
import { crossRules } from '../../src/packs/rules/cross-rules';
import { generalRules } from '../../src/packs/rules/general-rules';
import { textSeverities } from '../../src/packs/text-rules/text-severities';
import { ruleCatalogue } from '../../src/packs/rules/rule-catalogue';

const formRules = catalogue.packs.flatMap(({ forms }) => forms.flatMap(({ rules }) => rules));
const known = ruleCatalogue.map(({ id }) => id);

test('docs/RULES.md is what `npm run docs` makes of the rules', () => {
  expect(readFileSync('docs/RULES.md', 'utf8')).toBe(rulesPage(catalogue.packs));
});

test('every rule of a form is in the catalogue, each once, and every one of the catalogue is used', () => {
  const all = [...formRules, ...generalRules, ...crossRules];
  const used = new Set(all.map(({ id }) => id)).add('DOC-STRUCTURE');
  expect([...used].sort()).toEqual([...known].sort());
});

test('every sentence is said by a kind of rule, and every kind has its sentences', () => {
  const said = [
    sayings,
    sayingsOfGrades,
    sayingsOfIndicators,
    sayingsOfIndicatorSets,
    sayingsOfCross,
  ]
    .flatMap((one) => Object.values(one))
    .flat()
    .concat(sayingsOfShape, Object.keys(textSeverities));
  expect(said.sort()).toEqual(Object.keys(findingTexts).sort());
});
