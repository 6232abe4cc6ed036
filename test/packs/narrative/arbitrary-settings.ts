import fc from 'fast-check';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import type { TextSetting } from '../../../src/domain/narrative/section/text-setting';
import { sectionWords } from '../../../src/packs/narrative/section-words';
import { textSettings } from '../../../src/packs/narrative/text-settings';

/** Everything that a department can choose, and nothing chosen. */
export const arbitrarySettings: fc.Arbitrary<Facts> = fc
  .tuple(...[...textSettings, ...sectionWords].map(choiceOf))
  .map((all) => Object.fromEntries(all));

function choiceOf({ name, choices }: TextSetting): fc.Arbitrary<[string, Fact]> {
  return fc
    .constantFrom('own', ...choices.map(({ value }) => value))
    .map((choice) => [name, { kind: 'choice', choice }]);
}
