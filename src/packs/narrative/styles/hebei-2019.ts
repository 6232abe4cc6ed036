import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  amountChange,
  unlessLeftOut,
  whereChanged,
  whereGiven,
  whereRunning,
  whereSome,
  goalNumbers,
  ownNumbers,
  sameAs,
} from '../phrases';
import { comprehensiveBudget, expenditureTables, ofSubordinates } from './hebei-phrases';
import { shortestPrinting } from './shortest-printing';

/** The disclosure of 2019 does not compare, rules ask for it (财预〔2016〕143号): where the year before is known. */
const threeAgainstLastYear = whereGiven(
  'three_last',
  `。“三公经费”${amountChange('three', { up: '较{lastYear}年增加', down: '较{lastYear}年减少', flat: `与{lastYear}年${sameAs('持平')}` })}${whereChanged('three', '，主要原因：{three_reason}')}`,
);

/** Where there are units below it, whether they have projects somebody has to say. */
const ownProjects = '，全部为本级支出';
const ofOwnProjects = ofSubordinates(
  ownProjects,
  whereGiven(
    'projectOfUnits',
    whereSome('projectOfUnits', '，其中所属单位{projectOfUnits}¤', ownProjects),
  ),
);

const dutyNumbers = [ownNumbers.digits, ownNumbers.bracketedHan, ownNumbers.listed];

/** Of departments of development zones in Hebei in 2019. */
export const hebei2019Text: NarrativeStyle = {
  id: 'hebei-2019',
  packId: 'hebei-2018',
  name: { zh: '河北2019（开发区）', en: 'Hebei 2019 (development zone)' },
  printing: shortestPrinting,
  title: '{unit}{year}年度预算信息公开',
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
      heading: '第一部分 部门职责及机构设置情况',
      parts: [
        section('N02', { own: 'duties', numbers: dutyNumbers }),
        section('N03', { form: 'F01' }),
      ],
    },
    {
      heading: '第二部分 部门预算安排总体情况',
      parts: [
        section(
          'N04',
          comprehensiveBudget(
            '我区部门',
            `${ofSubordinates('{unit}的收支', '主管部门及所属单位的收支均')}包含在部门预算中。`,
          ),
        ),
        {
          heading: '1、收入说明',
          parts: [
            section(
              'N05',
              `反映本部门当年全部收入，{year}年预算收入{income}¤${whereGiven('incomeQuota', '，其中：事业费限额{incomeQuota}¤，非限额补助{incomeNonQuota}¤')}。`,
            ),
          ],
        },
        {
          heading: '2、支出说明',
          parts: [
            section(
              'N06',
              `${expenditureTables('{unitFull}')}{year}年部门支出预算为{expenditure}¤，其中基本支出{basic}¤，包括人员经费{personnel}¤和日常公用经费{operating}¤；项目支出{project}¤${ofOwnProjects}。`,
            ),
          ],
        },
        {
          heading: '3、比上年增减情况',
          parts: [
            section(
              'N07',
              `{year}年部门预算${amountChange('expenditure', { up: '较{lastYear}年增加', down: '较{lastYear}年减少', flat: `与{lastYear}年${sameAs('持平')}` })}${whereChanged('expenditure', '，其中{expenditure_reason}')}。`,
            ),
          ],
        },
      ],
    },
    {
      heading: '第三部分 机关运行经费安排情况',
      parts: [
        section(
          'N11',
          whereRunning(
            '机关运行经费共计安排{agencyCost}¤，主要用于保证机关正常运转的{agencyCost_use}等支出。',
          ),
        ),
      ],
    },
    {
      heading: '第四部分 财政拨款“三公”经费预算情况',
      parts: [
        section(
          'N12',
          `部门{year}年“三公经费”为{three}¤，其中：公务出国{abroad}¤；${unlessLeftOut('vehiclePurchase', '公务用车购置费{vehiclePurchase}¤；')}公务用车运行费{vehicleRunning}¤；公务接待{reception}¤${threeAgainstLastYear}。`,
        ),
      ],
    },
    {
      heading: '第五部分 绩效预算信息情况',
      parts: [
        {
          heading: '一、总体绩效目标',
          parts: [section('N14', { own: 'goals', numbers: goalNumbers })],
        },
        {
          heading: '二、职责分类绩效目标',
          parts: [section('N15', { own: 'activityGoals', numbers: goalNumbers })],
        },
        {
          heading: '三、实现年度发展规划目标的保障措施',
          parts: [
            section('N16', { own: 'measures', numbers: goalNumbers }),
            section('N17', { form: 'F02' }),
          ],
        },
      ],
    },
    {
      heading: '第六部分 政府采购预算情况',
      parts: [
        section(
          'N18',
          whereSome(
            'procurement',
            '{year}年，我部门安排政府采购预算{procurement}¤（详见下表）。',
            '{year}年，无政府采购预算。',
          ),
          { form: 'F04' },
        ),
      ],
    },
    {
      heading: '第七部分 国有资产信息',
      parts: [section('N19', '上年末固定资产金额为{fixedAssets}¤（详见下表）。', { form: 'F05' })],
    },
    {
      heading: '第八部分 名词解释',
      parts: [
        section('N22', { each: 'terms', text: '{name}：{explanation}' }, '功能分类名词解释：', {
          form: 'F06',
        }),
      ],
    },
    {
      heading: '第九部分 其他需要说明的事项',
      parts: [
        section(
          'N23',
          whereGiven('otherMatters', '{otherMatters}', '我部门无其他需要说明的事项。'),
        ),
      ],
    },
  ],
};
