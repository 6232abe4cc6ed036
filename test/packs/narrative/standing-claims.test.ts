import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { seedRecords } from '../../../src/packs/narrative/records';
import { usualSettings } from '../../../src/packs/narrative/text-settings';
import { names, zeroItems } from '../../../src/packs/narrative/records/facts-of';
import type { NarrativeStyle } from '../../../src/domain/narrative/section/narrative-style';
import {
  hebei2019Text,
  hebei2021aText,
  hebei2021bText,
  henan2022Text,
  narrativeStyles,
} from '../../../src/packs/narrative';
import { printedText } from './printed-text';

const known = seedRecords.find(({ style }) => style.id === 'henan-2022')?.facts ?? {};

function without(...gone: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(known).filter(([name]) => !gone.includes(name)));
}
const nobodySaid = without('targetedProjects', 'plannedAssets', 'assetsToBuy', 'units');

const [nationalText = henan2022Text] = narrativeStyles;

/** What a text must not say of itself where neither a form nor anybody says it. */
test.each<readonly [NarrativeStyle, string]>([
  [henan2022Text, '均按要求编制了绩效目标'],
  [nationalText, '编报绩效目标的项目1个'],
  [hebei2021aText, '不计划购置'],
  [hebei2021bText, '无拟购置'],
  [hebei2021bText, '所属事业单位的收支'],
  [hebei2019Text, '所属单位的收支'],
  [hebei2019Text, '全部为本级支出'],
])('case %# says no claim by itself', (style, claim) => {
  const text = printedText(style, nobodySaid).join('\n');
  expect(text).not.toContain(claim);
  expect(text).toContain('【待填：');
});

test.each<readonly [NarrativeStyle, string]>([
  [hebei2019Text, '全部为本级支出'],
  [hebei2021bText, '某某局的收支包含在部门预算中。'],
  [hebei2019Text, '某某局的收支包含在部门预算中。'],
])('case %# of a department of one unit speaks of that unit', (style, claim) => {
  const text = printedText(style, { ...known, units: names('某某局') }).join('\n');
  expect(text).toContain(claim);
  expect(text).not.toContain('所属');
});

test.each([
  ['stated', true],
  ['left', false],
] as const)(
  'income of nothing from the special account, items of nothing being %s',
  (choice, isSaid) => {
    const text = printedText(henan2022Text, {
      ...usualSettings,
      ...known,
      ...zeroItems(choice),
    }).join('\n');
    expect(text.includes('专户管理的教育收费0万元')).toBe(isSaid);
  },
);
