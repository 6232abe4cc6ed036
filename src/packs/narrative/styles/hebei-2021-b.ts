import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  amountChange,
  unlessLeftOut,
  whereAlso,
  whereBuying,
  whereChanged,
  whereGiven,
  whereRunning,
  whereSome,
  goalNumbers,
  ownNumbers,
  sameAs,
  unchanged,
} from '../phrases';
import { comprehensiveBudget, expenditureTables, ofSubordinates } from './hebei-phrases';
import { shortestPrinting } from './shortest-printing';

const dutyNumbers = [ownNumbers.bracketedHan, ownNumbers.digits, ownNumbers.listed];

/** Of departments of counties in Hebei in 2021. */
export const hebei2021bText: NarrativeStyle = {
  id: 'hebei-2021-b',
  packId: 'hebei-2021',
  name: { zh: '河北2021（县级）', en: 'Hebei 2021 (county)' },
  printing: shortestPrinting,
  title: '{unit}{year}年预算公开说明',
  chapters: [
    {
      heading: null,
      parts: [
        section(
          'N01',
          '按照<laws>《{name}》</laws>和{localRules}规定，现将{unit}{year}年部门预算公开如下：',
        ),
      ],
    },
    {
      heading: '一、部门职责及机构设置情况',
      parts: [
        section('N02', { own: 'duties', numbers: dutyNumbers }),
        section('N03', { form: 'F01' }),
      ],
    },
    {
      heading: '二、部门预算安排的总体情况',
      parts: [
        section(
          'N04',
          comprehensiveBudget(
            '我部门',
            `{unit}${ofSubordinates('的', '及所属事业单位的')}收支包含在部门预算中。`,
            '管理',
          ),
        ),
        {
          heading: '1、收入说明',
          parts: [
            section(
              'N05',
              `反映本部门当年全部收入。{year}年预算收入{income}¤，其中：一般公共预算收入{incomeGeneral}¤，基金预算收入{incomeFund}¤，财政专户核拨收入{incomeSpecial}¤，其他来源收入{incomeOther}¤${whereAlso('incomeStateCapital', '，国有资本经营预算收入{incomeStateCapital}¤')}${whereAlso('carriedOver', '，上年结转结余{carriedOver}¤')}。`,
            ),
          ],
        },
        {
          heading: '2、支出说明',
          parts: [
            section('N06', {
              text: `${expenditureTables('{unit}年度部门')}{year}年部门支出预算为{expenditure}¤，其中基本支出{basic}¤，包括人员经费{personnel}¤和日常公用经费{operating}¤；项目支出{project}¤${whereGiven('projects', '，主要为<projects>{name}{amount}¤</projects>')}。${amountChange('project', { up: '项目支出较{lastYear}年增加', down: '项目支出较{lastYear}年减少', flat: `项目支出与{lastYear}年${sameAs('持平')}` })}${whereChanged('project', '。{projectChanges}')}。其他支出{otherExpenditure}¤。`,
              between: '，',
            }),
          ],
        },
        {
          heading: '3、比上年增减情况',
          parts: [
            section(
              'N07',
              `{year}年部门预算收支安排{expenditure}¤，${amountChange('expenditure', { up: '较{lastYear}年增加', down: '较{lastYear}年减少', flat: `与{lastYear}年${sameAs('持平')}` })}，其中：基本支出${amountChange('basic', { flat: unchanged('持平') })}${whereChanged('basic', '，主要是{basic_reason}')}；项目支出${amountChange('project', { flat: unchanged('持平') })}${whereChanged('project', '，主要是{project_reason}')}。`,
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
          whereRunning(
            '{year}年，我部门机关运行经费共计安排{agencyCost}¤，主要用于{agencyCost_use}等日常运行支出。',
          ),
        ),
      ],
    },
    {
      heading: '四、财政拨款“三公”经费预算情况及增减变化原因',
      parts: [
        section(
          'N12',
          `{year}年，我部门财政拨款“三公”经费预算安排{three}¤，其中：公务用车购置及运维费{vehicles}¤（其中：公务用车购置费{vehiclePurchase}¤，公务用车运行维护费{vehicleRunning}¤）；公务接待费{reception}¤${unlessLeftOut('abroad', '；因公出国（境）费{abroad}¤')}，“三公”经费${amountChange('three', { up: '较上年增加', down: '较上年减少', flat: `与上年${sameAs('持平，无增减变化')}` })}${whereChanged('three', '，主要原因：{three_reason}')}。`,
        ),
      ],
    },
    {
      heading: '五、预算绩效信息',
      parts: [
        {
          heading: '第一部分  部门整体绩效目标',
          parts: [
            {
              heading: '（一）总体绩效目标',
              parts: [
                section('N14', {
                  own: 'goals',
                  numbers: goalNumbers,
                  below: ownNumbers.bracketedHan,
                }),
              ],
            },
            {
              heading: '（二）分项绩效目标',
              parts: [
                section('N15', {
                  own: 'activityGoals',
                  numbers: goalNumbers,
                  below: ownNumbers.bracketedHan,
                }),
              ],
            },
            {
              heading: '（三）工作保障措施',
              parts: [
                section('N16', {
                  own: 'measures',
                  numbers: goalNumbers,
                  below: ownNumbers.bracketedHan,
                }),
              ],
            },
          ],
        },
        {
          heading: '第二部分  预算项目绩效指标',
          parts: [section('N17', { form: 'F03', numbers: ownNumbers.digits })],
        },
      ],
    },
    {
      heading: '六、政府采购预算情况',
      parts: [
        section(
          'N18',
          '{year}年，我部门安排政府采购预算{procurement}¤。',
          { form: 'F04' },
          whereSome('procurement', '', '注：无政府采购预算，空表列示。'),
        ),
      ],
    },
    {
      heading: '七、国有资产信息',
      parts: [
        section(
          'N19',
          `{unit}{lastYear}年末固定资产金额为{fixedAssets}¤（详见下表），主要为{fixedAssets_use}等。本年度${whereBuying('拟购置{plannedAssets}', '无拟购置固定资产计划')}。`,
          { form: 'F05' },
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
      parts: [
        section(
          'N13',
          whereSome(
            'fund',
            '1.本部门本年度政府性基金预算{fund}¤。',
            '1.本部门本年度没有政府性基金收入，因此无政府性基金预算。',
          ),
          whereSome(
            'stateCapital',
            '2.本部门本年度国有资本经营预算{stateCapital}¤。',
            '2.本部门本年度没有国有资本经营性收入，因此无国有资本经营预算。',
          ),
        ),
      ],
    },
  ],
};
