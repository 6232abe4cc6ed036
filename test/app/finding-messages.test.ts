import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { findingTexts } from '../../src/app/check/texts/finding-texts';
import { printedTexts } from '../../src/app/check/texts/printed-texts';
import { withElsewhere } from '../../src/app/check/text/checked-text';
import { runExample } from '../../src/cli/docs/run-example';
import { runTextExample } from '../../src/cli/docs/run-text-example';
import type { Words } from '../../src/domain/form/words';
import { ruleExamples } from '../../src/packs/rules/examples/rule-examples';
import { textRuleCatalogue } from '../../src/packs/text-rules/text-rule-catalogue';
import { messageFaults } from './message-faults';

interface Said {
  readonly name: string;
  readonly words: Words;
}

/** All that is said of the examples that break a rule, consequences too. */
const ofForms = ruleExamples.flatMap(({ rule, fails }) =>
  runExample(fails).flatMap(({ checked }) =>
    checked.findings.map((finding): Said => ({
      name: `${rule}: ${finding.rule} ${finding.says}`,
      words: describeFinding(finding, checked.unit),
    })),
  ),
);

const ofTexts = textRuleCatalogue.flatMap(({ id, examples }) =>
  examples.flatMap((example) =>
    runTextExample(example.fails, example).map((finding): Said => {
      const params = withElsewhere(finding, (paragraph) => `A${paragraph + 1}`);
      return {
        name: `${id} ${finding.says}`,
        words: describeFinding({ ...finding, params }, '万元'),
      };
    }),
  ),
);

test.each([...ofForms, ...ofTexts].map((one) => [one.name, one.words] as const))(
  '%s is a whole sentence in both languages that says what to do',
  (_, words) => {
    expect(messageFaults(words)).toEqual([]);
  },
);

const ofOtherForms = ruleExamples.flatMap(({ rule, fails }) =>
  runExample(fails).flatMap(({ checked }) =>
    checked.findings.flatMap((finding) => {
      const { elsewhere: [cell, ...others] = [], says } = finding;
      // Of a sum no single cell is named, but the form.
      if (!cell || others.length > 0) return [];
      return [
        [`${rule}: ${says}`, `${cell.sheet}!${cell.address}`, describeFinding(finding, '万元')],
      ] as const;
    }),
  ),
);

test.each(ofOtherForms)('%s names the cell of the other form, %s', (_, at, { zh, en }) => {
  expect(zh).toContain(`（${at}）`);
  expect(en).toContain(`(${at})`);
});

const templates = Object.entries({
  ...findingTexts,
  ...Object.fromEntries(
    Object.entries(printedTexts).map(([name, one]) => [`printed ${name}`, one]),
  ),
});

/** With something in each of their places. */
function filled({ zh, en }: Words): Words {
  const put = (text: string) => text.replace(/\{\w+\}/g, '7');
  return { zh: put(zh), en: put(en) };
}

test.each(templates)('%s is well formed whatever it is filled with', (_, words) => {
  expect(messageFaults(filled(words))).toEqual([]);
});

test.each(templates)('%s tells the same figures in both languages', (_, { zh, en }) => {
  const named = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  expect(named(en)).toEqual(named(zh));
});

/** What it says besides the figure that is wrong: nothing is expected where the whole is only looked at. */
test.each(templates.filter(([, { zh }]) => zh.includes('{difference}')))(
  '%s tells both figures where it tells their difference',
  (_, { zh }) => {
    expect(zh).toMatch(/\{found\}/);
    expect(zh).toMatch(/\{(?:expected|before)\}/);
  },
);

test.each<[string, Words, string]>([
  [
    'an ASCII comma',
    { zh: '金额,请核对。', en: 'Check it.' },
    'zh: ASCII mark between Chinese words',
  ],
  ['nothing to do', { zh: '金额不符。', en: 'Check it.' }, 'zh: says nothing to do'],
  ['a Chinese comma', { zh: '请核对。', en: 'Check 甲、乙.' }, 'en: Chinese marks'],
  ['a title in 《》', { zh: '请核对。', en: 'Check 《甲》.' }, 'en: Chinese marks'],
  [
    'nothing in its brackets',
    { zh: '请核对。', en: 'Check it ().' },
    'en: marks or rooms that part nothing',
  ],
  ['one of several', { zh: '请核对。', en: 'Check 1 indicators.' }, 'en: plural of one'],
])('the test sees %s', (_, words, fault) => {
  expect(messageFaults(words)).toEqual([fault]);
});
