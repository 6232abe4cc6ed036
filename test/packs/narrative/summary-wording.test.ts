import { withChosenSections } from '../../../src/domain/narrative/section/chosen-sections';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import {
  printSection,
  roundedFacts,
  runsOf,
} from '../../../src/domain/narrative/section/print-section';
import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { hebei2021aText } from '../../../src/packs/narrative';
import { sectionWords } from '../../../src/packs/narrative/section-words';
import { usualSettings } from '../../../src/packs/narrative/text-settings';
import { amounts, count, text } from './facts-of-localities';
import { summaryChosen } from './summary-text';

const given: Facts = {
  ...{ ...usualSettings, year: count(2026), lastYear: count(2025) },
  ...{ summaryBureau: text('某某县财政局'), summaryScope: text('全县各单位使用财政拨款安排的') },
  ...amounts({ three: 1969, three_last: 2190, abroad: 40, abroad_last: 40 }),
  ...amounts({ reception: 242, reception_last: 254, vehicles: 1687, vehicles_last: 1896 }),
  ...amounts({ vehiclePurchase: 0, vehiclePurchase_last: 0 }),
  ...amounts({ vehicleRunning: 1687, vehicleRunning_last: 1896 }),
  three_reason: text('压减支出'),
};
const without = (...names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
const all = (wan: number): Facts =>
  amounts({
    ...{ three: wan * 3, abroad: wan, reception: wan, vehicles: wan, vehicleRunning: wan },
    vehiclePurchase: 0,
  });
const lastYear = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`${name}_last`, fact]));

/** Percentages have one decimal there. */
function printed(facts: Facts): string {
  const style = withChosenSections(sectionWords, hebei2021aText, summaryChosen);
  const { printing } = style;
  const section = sectionsOf(style.chapters).find(({ id }) => id === 'N12');
  const context = { printing, gapText: (name: string) => `【${name}】` };
  const lines = section ? printSection(section, roundedFacts(facts, printing), context) : [];
  return lines.map((line) => textOf(runsOf(line))).join('\n');
}

test.each<readonly [string, Facts, string]>([
  [
    'less than the year before, an item as it was',
    given,
    '经某某县财政局汇总，2026年全县各单位使用财政拨款安排的“三公”经费预算总额为1969万元，较2025年的2190万元减少221万元，下降10.1%；其中：因公出国（境）费40万元，较上年持平；公务接待费242万元，较上年减少12万元，下降4.7%；公务用车购置及运行维护费1687万元，较上年减少209万元，下降11%（其中：公务用车购置费0万元，较上年持平；公务用车运行维护费1687万元，较上年减少209万元，下降11%）。2026年“三公”经费预算减少的主要原因是压减支出。',
  ],
  [
    'more than the year before',
    { ...given, ...amounts({ three: 2299.5, reception: 572.5 }) },
    '“三公”经费预算总额为2299.5万元，较2025年的2190万元增加109.5万元，增长5%；其中：因公出国（境）费40万元，较上年持平；公务接待费572.5万元，较上年增加318.5万元，增长125.4%；',
  ],
  [
    'the reason of more',
    { ...given, ...amounts({ three: 2299.5 }) },
    '。2026年“三公”经费预算增加的主要原因是压减支出。',
  ],
  [
    'as the year before',
    { ...given, ...all(5), ...lastYear(all(5)) },
    '“三公”经费预算总额为15万元，较2025年持平；其中：因公出国（境）费5万元，较上年持平；公务接待费5万元，较上年持平；公务用车购置及运行维护费5万元，较上年持平（其中：公务用车购置费0万元，较上年持平；公务用车运行维护费5万元，较上年持平）。',
  ],
  [
    'nothing in both years',
    { ...given, ...all(0), ...lastYear(all(0)) },
    '“三公”经费预算总额为0万元，较2025年持平；其中：因公出国（境）费0万元，较上年持平；',
  ],
  [
    'the first year',
    { ...given, ...all(5), ...lastYear(all(0)) },
    '“三公”经费预算总额为15万元，较2025年增加15万元；其中：因公出国（境）费5万元，较上年增加5万元；',
  ],
  [
    'as the year before in other words',
    {
      ...given,
      ...all(5),
      ...lastYear(all(5)),
      flatWords: { kind: 'choice', choice: 'unchanged' },
    },
    '“三公”经费预算总额为15万元，与2025年相比无变化；其中：因公出国（境）费5万元，与上年相比无变化；',
  ],
  [
    'a change too small for a percentage',
    { ...given, ...amounts({ three: 2189.99 }) },
    '较2025年的2190万元减少0.01万元；其中：',
  ],
  [
    'nobody said whose',
    without('summaryBureau', 'summaryScope'),
    '经【summaryBureau】汇总，2026年【summaryScope】“三公”经费预算总额为1969万元，',
  ],
  ['nobody said why', without('three_reason'), '的主要原因是【three_reason】。'],
  [
    'nobody knows the year before',
    without('three_last'),
    '“三公”经费预算总额为1969万元，【three_last】；其中：',
  ],
])('%s', (_, facts, words) => {
  expect(printed(facts)).toContain(words);
});

test.each([
  ['less', given],
  ['the same', { ...given, ...all(5), ...lastYear(all(5)) }],
])('a summary of %s is one paragraph that says why only where something changed', (_, facts) => {
  const said = printed(facts);
  expect(said.startsWith('经某某县财政局汇总，2026年')).toBe(true);
  expect(said.split('\n')).toHaveLength(1);
  expect(said.includes('原因')).toBe(facts === given);
});
