import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  agencyItems,
  amountChange,
  unchanged,
  unlessLeftOut,
  whereAlso,
  whereChanged,
  whereRunning,
  whereSome,
  goalNumbers,
  ownNumbers,
  sameAs,
} from '../phrases';
import { comprehensiveBudget, expenditureTables } from './hebei-phrases';
import { shortestPrinting } from './shortest-printing';

const vehicleParts = '（其中：公务用车购置费{vehiclePurchase}¤，公务用车运行费{vehicleRunning}¤）';
const vehicleUse = `{vehiclePurchase_sign, select, zero {{zeroItems, select, left {，用于公务用车运行费} other {${vehicleParts}}}} other {${vehicleParts}}}`;

/** Few have income of other kinds: they are told where there are some, and else that all is of the general budget. */
const fewHave = [
  ['incomeFund', '政府性基金'],
  ['incomeStateCapital', '国有资本经营预算'],
  ['incomeSpecial', '财政专户管理资金'],
  ['carriedOver', '上年结转结余'],
] as const;
const ofGeneral = '其中：一般公共预算{incomeGeneral}¤';
const sourcesOfIncome = [
  fewHave.reduce(
    (others, [name]) => whereAlso(name, ofGeneral, others),
    whereSome('incomeOther', ofGeneral, '全部为一般公共预算安排'),
  ),
  ...fewHave.map(([name, words]) => whereAlso(name, `，${words}{${name}}¤`)),
  whereSome('incomeOther', '，其他来源{incomeOther}¤'),
].join('');

const dutyNumbers = [
  ownNumbers.han,
  ownNumbers.bracketed,
  ownNumbers.digits,
  ownNumbers.bracketedHan,
  ownNumbers.listed,
];

/** Of departments in Hebei in 2018. */
export const hebei2018Text: NarrativeStyle = {
  id: 'hebei-2018',
  packId: 'hebei-2018',
  name: { zh: '河北2018', en: 'Hebei 2018' },
  printing: shortestPrinting,
  title: '{unit}{year}年部门预算公开说明',
  chapters: [
    {
      heading: null,
      parts: [
        section('N01', {
          text: '按照<laws>《{name}》</laws>规定，现将{unit}{year}年部门预算公开如下：',
          beforeLast: '和',
        }),
      ],
    },
    {
      heading: '一、部门职责及机构设置情况',
      parts: [
        { heading: '部门职责：', parts: [section('N02', { own: 'duties', numbers: dutyNumbers })] },
        {
          heading: '机构设置：',
          parts: [section('N03', { form: 'F01' }, '内设机构：', '<offices>{name}</offices>')],
        },
      ],
    },
    {
      heading: '二、部门预算安排的总体情况',
      parts: [
        section('N04', comprehensiveBudget('我区部门', '{unit}的收支包含在部门预算中。')),
        {
          heading: '1、收入说明',
          parts: [
            section(
              'N05',
              `反映本部门当年全部收入。我单位{year}年部门预算收入为{income}¤，${sourcesOfIncome}。`,
            ),
          ],
        },
        {
          heading: '2、支出说明',
          parts: [
            section(
              'N06',
              `${expenditureTables('{unit}年度部门')}我单位{year}年部门预算支出为{expenditure}¤，其中：人员经费支出为{personnel}¤；日常公用经费支出{operating}¤；项目支出{project}¤。`,
            ),
          ],
        },
        {
          heading: '3、比上年增减情况',
          parts: [
            section(
              'N07',
              `{year}年预算收支安排{expenditure}¤，${amountChange('expenditure', { up: '较{lastYear}年预算增加', down: '较{lastYear}年预算减少', flat: `与{lastYear}年预算${sameAs('持平')}` })}，其中：基本支出${amountChange('basic', { flat: unchanged('持平') })}${whereChanged('basic', '，主要为{basic_reason}')}；项目支出${amountChange('project', { flat: unchanged('持平') })}${whereChanged('project', '{project_reason_given, select, yes {，主要为{project_reason}} other {}}')}。`,
            ),
          ],
        },
      ],
    },
    {
      heading: '三、机关运行经费安排情况',
      parts: [
        section(
          'N11',
          whereRunning(`{year}年部门预算中，我单位公用经费为{agencyCost}¤（${agencyItems}）。`),
        ),
      ],
    },
    {
      heading: '四、财政拨款“三公”经费预算情况及增减变化原因',
      parts: [
        section(
          'N12',
          `{year}年，我部门财政拨款“三公”经费预算安排{three}¤，其中因公出国（境）费{abroad}¤；公务用车购置及运维费{vehicles}¤${vehicleUse}${unlessLeftOut('reception', '；公务接待费{reception}¤')}。“三公”经费预算${amountChange('three', { up: '比{lastYear}年预算增加', down: '比{lastYear}年预算减少', flat: `与{lastYear}年预算${sameAs('持平')}` })}${whereChanged('three', '，为{three_reason}')}。`,
        ),
      ],
    },
    {
      heading: '五、绩效预算信息',
      parts: [
        {
          heading: '总体绩效目标：',
          parts: [section('N14', { own: 'goals', numbers: goalNumbers })],
        },
        {
          heading: '部门职责及工作活动绩效目标指标：',
          parts: [section('N15', { own: 'activityGoals', numbers: goalNumbers }, { form: 'F02' })],
        },
      ],
    },
    {
      heading: '六、政府采购预算情况',
      parts: [
        section(
          'N18',
          whereSome(
            'procurement',
            '{year}年，我部门安排政府采购预算具体内容见下表。',
            '{year}年，我部门安排政府采购预算{procurement}¤。',
          ),
          { form: 'F04' },
          whereSome('procurement', '', '无政府采购预算，空表列示。'),
        ),
      ],
    },
    {
      heading: '七、国有资产信息',
      parts: [
        section(
          'N19',
          {
            text: `截至{assetsYear}年{assetsMonth}月{assetsDay}日，我单位国有资产总额{assets}¤，资产构成：固定资产{fixedAssets}¤，固定资产与{assetsYearBefore}年比较{fixedAssets_trend, select, up {增加了{fixedAssets_change}¤{newAssets_given, select, yes {，为新购置的<newAssets>{name}{count}台价值{amount}¤</newAssets>} other {}}} down {减少了{fixedAssets_change}¤} other {${unchanged('无增减变化')}}}。`,
            between: '，',
          },
          whereSome(
            'heldAssets',
            '',
            '截至{assetsYear}年{assetsMonth}月{assetsDay}日，我单位无汽车、房屋、土地，总价值为{heldAssets}¤。',
          ),
          { form: 'F05' },
          whereSome('assets', '', '无固定资产占用情况，空表列示。'),
        ),
      ],
    },
    {
      heading: '八、名词解释',
      parts: [
        section(
          'N22',
          { each: 'terms', text: '{ordinal}、{name}：{explanation}' },
          { form: 'F06' },
        ),
      ],
    },
    {
      heading: '九、其他需要说明的事项',
      parts: [section('N23', '{otherMatters_given, select, yes {{otherMatters}} other {无}}')],
    },
  ],
};
