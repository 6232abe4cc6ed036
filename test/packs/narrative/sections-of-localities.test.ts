import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { runsOf } from '../../../src/domain/narrative/section/print-section';
import { printText } from '../../../src/domain/narrative/section/print-text';
import { narrativeStyles } from '../../../src/packs/narrative';

const amount = (wan: number): Fact => ({ kind: 'amount', fen: fen(Math.round(wan * 1_000_000)) });
const count = (number: number): Fact => ({ kind: 'count', count: number });
const text = (words: string): Fact => ({ kind: 'text', text: words });

const amounts = (all: Readonly<Record<string, number>>): Facts =>
  Object.fromEntries(Object.entries(all).map(([name, wan]) => [name, amount(wan)]));

const given: Facts = {
  ...{ unit: text('某某局'), year: count(2026), lastYear: count(2025) },
  ...amounts({ three: 16.5, three_last: 20, abroad: 0, abroad_last: 0 }),
  ...amounts({ vehicles: 12.5, vehicles_last: 15, vehiclePurchase: 0, vehiclePurchase_last: 0 }),
  ...amounts({ vehicleRunning: 12.5, vehicleRunning_last: 15, reception: 4, reception_last: 5 }),
  ...{ three_reason: text('压减支出'), vehicles_reason: text('车辆减少') },
  ...{ vehicleRunning_reason: text('车辆减少'), reception_reason: text('接待减少') },
  ...{ abroad_reason: text('没有出国任务'), vehiclePurchase_reason: text('没有购车计划') },
  zeroItems: { kind: 'choice', choice: 'stated' },
};

/** A section of a locality as it is printed, line by line. */
function printed(styleId: string, section: string, facts: Facts): readonly string[] {
  const style = narrativeStyles.find(({ id }) => id === styleId);
  if (!style) throw new Error(styleId);
  const { parts } = printText(style, { ...given, ...facts }, { gapText: (name) => `【${name}】` });
  return parts.flatMap((part) =>
    part.kind === 'section' && part.section.id === section
      ? part.paragraphs.flatMap((one) => (one.kind === 'text' ? [textOf(runsOf(one))] : []))
      : [],
  );
}

const nothing = amounts({
  ...{ three: 0, three_last: 0, vehicles: 0, vehicles_last: 0, vehicleRunning: 0 },
  ...{ vehicleRunning_last: 0, reception: 0, reception_last: 0, agencyCost: 0, procurement: 0 },
  ...{ procurementGoods: 0, procurementWorks: 0, procurementServices: 0 },
});
/** In its first year a department compares with nothing. */
const first = amounts({
  three_last: 0,
  vehicles_last: 0,
  vehicleRunning_last: 0,
  reception_last: 0,
});

const named = (...all: readonly string[]): Fact => ({
  kind: 'list',
  items: all.map((name) => ({ name: text(name) })),
});
const offices = (...all: readonly string[]): Facts => ({
  ...{ offices: named(...all), offices_count: count(all.length) },
  ...{ units: named('某某局本级'), units_count: count(1) },
});

test.each<[string, string, string, Facts, readonly string[]]>([
  [
    'what changed',
    'shanghai',
    'N12',
    {},
    [
      '2026年“三公”经费预算数为16.50万元，比2025年预算减少3.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费12.50万元，比2025年预算减少2.50万元，主要原因是车辆减少。',
      '（三）公务接待费4.00万元，比2025年预算减少1.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'the first year',
    'shanghai',
    'N12',
    first,
    [
      '2026年“三公”经费预算数为16.50万元，比2025年预算增加16.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '（三）公务接待费4.00万元，比2025年预算增加4.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'nothing',
    'shanghai',
    'N12',
    nothing,
    [
      '2026年“三公”经费预算数为0万元，与2025年预算持平。其中：',
      '（一）因公出国（境）费0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费0万元，与2025年预算持平。其中：公务用车购置费0万元，与2025年预算持平；公务用车运行费0万元，与2025年预算持平。',
      '（三）公务接待费0万元，与2025年预算持平。',
    ],
  ],
  ['nothing', 'shanghai', 'N18', nothing, ['2026年本部门未安排政府采购预算。']],
  [
    'one office',
    'shanghai',
    'N03',
    offices('综合科'),
    ['某某局内设机构1个，为综合科。', '纳入某某局2026年部门预算编制范围的单位共1个：某某局本级。'],
  ],
  [
    'two offices',
    'anhui',
    'N03',
    offices('综合科', '审批科'),
    [
      '某某局内设机构2个，分别为：综合科、审批科。',
      '纳入某某局2026年部门预算编制范围的单位共1个：某某局本级。',
    ],
  ],
  [
    'no vehicles',
    'shanghai',
    'N19',
    { vehicleCount: count(0), largeEquipment: count(2) },
    ['截至2025年8月31日，本部门无车辆；单价100万元（含）以上设备（不含车辆）2台（套）。'],
  ],
  ['no projects', 'shanghai', 'N06-projects', amounts({ project: 0 }), ['2026年未安排项目支出。']],
  ['nothing', 'shanghai', 'N11', nothing, ['某某局2026年度无机关运行经费支出。']],
  [
    'what changed',
    'anhui',
    'N12',
    { threeRules: text('《党政机关厉行节约反对浪费条例》') },
    [
      '某某局2026年“三公”经费支出预算为16.50万元，比2025年预算减少3.50万元，下降17.50%，主要原因是压减支出。其中：因公出国（境）费0万元；公务接待费4.00万元；公务用车购置及运行费12.50万元。具体情况如下：',
      '（一）因公出国（境）费支出预算0万元，与2025年预算持平。',
      '（二）公务接待费支出预算4.00万元，比2025年预算减少1.00万元，下降20.00%，主要原因是接待减少。',
      '（三）公务用车购置及运行费支出预算12.50万元，比2025年预算减少2.50万元，下降16.67%，主要原因是车辆减少。其中：公务用车运行费支出预算12.50万元，比2025年预算减少2.50万元，下降16.67%，主要原因是车辆减少；公务用车购置费支出预算0万元，与2025年预算持平。',
      '经费使用严格执行《党政机关厉行节约反对浪费条例》等相关规定。',
    ],
  ],
  [
    'the first year',
    'national',
    'N12',
    first,
    [
      '某某局2026年“三公”经费预算16.50万元，比2025年预算增加16.50万元，主要原因是压减支出。其中：',
      '（一）因公出国（境）费预算0万元，与2025年预算持平。',
      '（二）公务用车购置及运行费预算12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '1.公务用车购置费预算0万元，与2025年预算持平。',
      '2.公务用车运行费预算12.50万元，比2025年预算增加12.50万元，主要原因是车辆减少。',
      '（三）公务接待费预算4.00万元，比2025年预算增加4.00万元，主要原因是接待减少。',
    ],
  ],
  [
    'three laws',
    'hebei-2019',
    'N01',
    { laws: named('甲法', '乙规程', '丙办法') },
    ['按照《甲法》、《乙规程》和《丙办法》规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'one law',
    'hebei-2018',
    'N01',
    { laws: named('甲法') },
    ['按照《甲法》规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'laws, and local rules behind them',
    'hebei-2021-b',
    'N01',
    { laws: named('甲法', '乙规程'), localRules: text('我县有关政策') },
    ['按照《甲法》、《乙规程》和我县有关政策规定，现将某某局2026年部门预算公开如下：'],
  ],
  [
    'what changed',
    'hebei-2021-a',
    'N12',
    {},
    [
      '2026年我部门“三公”经费预算安排16.5万元，较上年减少3.5万元，主要原因：压减支出。具体情况如下：',
      '（一）公务用车购置及运行费，共计安排12.5万元，较上年减少2.5万元，主要原因：车辆减少。',
      '1.公务用车购置安排0万元，与上年持平。',
      '2.公务用车运行维护经费安排12.5万元，较上年减少2.5万元，主要原因：车辆减少。',
      '（二）公务接待费。安排4万元，较上年减少1万元，主要原因：接待减少。',
      '（三）因公出国（境）费安排0万元，与上年持平。',
    ],
  ],
  [
    'what changed',
    'hebei-2019',
    'N12',
    {},
    [
      '部门2026年“三公经费”为16.5万元，其中：公务出国0万元；公务用车购置费0万元；公务用车运行费12.5万元；公务接待4万元。“三公经费”较2025年减少3.5万元，主要原因：压减支出。',
    ],
  ],
  [
    'what changed',
    'hebei-2021-b',
    'N12',
    {},
    [
      '2026年，我部门财政拨款“三公”经费预算安排16.5万元，其中：公务用车购置及运维费12.5万元（其中：公务用车购置费0万元，公务用车运行维护费12.5万元）；公务接待费4万元；因公出国（境）费0万元，“三公”经费较上年减少3.5万元，主要原因：压减支出。',
    ],
  ],
  [
    'what changed',
    'hebei-2018',
    'N12',
    {},
    [
      '2026年，我部门财政拨款“三公”经费预算安排16.5万元，其中因公出国（境）费0万元；公务用车购置及运维费12.5万元（其中：公务用车购置费0万元，公务用车运行费12.5万元）；公务接待费4万元。“三公”经费预算比2025年预算减少3.5万元，为压减支出。',
    ],
  ],
  [
    'what changed',
    'henan-2022',
    'N08',
    {
      ...amounts({ general: 11, general_last: 10, fund: 5, fund_last: 0 }),
      ...{ general_reason: text('项目增加'), fund_reason: text('新增基金项目') },
    },
    [
      '某某局2026年一般公共预算收支预算11.00万元，政府性基金收支预算5.00万元。与2025年相比，一般公共预算收支预算增加1.00万元，增长10.00%，主要原因：项目增加；政府性基金收支预算增加5.00万元，主要原因：新增基金项目。',
    ],
  ],
  [
    'something is bought',
    'hebei-2021-b',
    'N18',
    amounts({ procurement: 12.5 }),
    ['2026年，我部门安排政府采购预算12.5万元。'],
  ],
  [
    'some transfers',
    'henan-2022',
    'N21',
    { transfers: count(2) },
    [
      '某某局2026年负责管理的专项转移支付项目共有2项，我局将按照《预算法》等有关规定，积极做好项目分配前期准备工作，在规定的时间内向财政部门提出资金分配意见，根据有关要求做好项目申报公开等相关工作。',
    ],
  ],
  [
    'only what there is',
    'national',
    'N05',
    amounts({ income: 10, incomeGeneral: 8, incomeFund: 0, incomeSpecial: 0, incomeOther: 2 }),
    [
      '2026年收入合计10.00万元，其中：一般公共预算拨款收入8.00万元，占80.00%；其他来源收入2.00万元，占20.00%。',
    ],
  ],
  ...narrativeStyles.map(({ id }): [string, string, string, Facts, readonly string[]] => [
    'nothing',
    id,
    'N11',
    nothing,
    ['某某局2026年度无机关运行经费支出。'],
  ]),
])('%s, %s: %s', (_, style, section, facts, lines) => {
  expect(printed(style, section, facts)).toEqual(lines);
});

/** Which sections each locality prints, and in which order; narrative.md of the project says so of those that were published. */
const sectionsOfStyles: readonly (readonly [string, string])[] = [
  ['national', 'N02 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N19 N14 N20 N22 N24'],
  [
    'shanghai',
    'N02 N03 N22 N07 N05 N06 N08 N09 N10 N13 N24 N12 N11 N18 N20 N19 N06 N06 N06 N06 N06 N06 N14',
  ],
  ['anhui', 'N02 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N19 N14 N20 N22 N24'],
  ['hebei-2018', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N18 N19 N22 N23'],
  ['hebei-2019', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N23'],
  ['hebei-2021-a', 'N03 N02 N03 N05 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N13'],
  ['hebei-2021-b', 'N01 N02 N03 N04 N05 N06 N07 N11 N12 N14 N15 N16 N17 N18 N19 N22 N13'],
  ['henan-2022', 'N02 N03 N03 N07 N05 N06 N08 N09 N10 N12 N13 N11 N18 N20 N19 N21 N22 N24'],
];

test.each(sectionsOfStyles)('%s prints %s', (id, types) => {
  const style = narrativeStyles.find((one) => one.id === id);
  const own = sectionsOf(style?.chapters ?? []).map((one) => one.id.slice(0, 3));
  expect(own.join(' ')).toBe(types);
});

test('the table above names every text', () => {
  expect(sectionsOfStyles.map(([id]) => id).sort()).toEqual(
    narrativeStyles.map(({ id }) => id).sort(),
  );
});
