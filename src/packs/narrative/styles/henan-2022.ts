import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  amountAndGrowth,
  namedOffices,
  ownNumbers,
  shareOf,
  unlessLeftOut,
  unlessNothing,
  whereAlso,
  whereRunning,
  whereSome,
  sameAs,
  unchanged,
  unchangedSince,
} from '../phrases';
import { textUnit } from '../text-unit';
import { countsOfThree, countsOfVehicles } from './three-public-phrases';

/** 预算数与上年保持一致, or the difference; and the reason the bureau asks for in both cases. */
const againstLastYear = (name: string) =>
  `预算数与{lastYear}年{${name}_trend, select, up {相比增加{${name}_change}¤} down {相比减少{${name}_change}¤} other {${sameAs('保持一致')}}}，主要原因：{${name}_reason}。`;

/** The bureau's template names three sources; whatever else there is belongs to the total, too. */
const otherSources = [
  ['incomeStateCapital', '国有资本经营预算收入'],
  ['incomeOther', '其他来源收入'],
  ['carriedOver', '上年结转结余'],
]
  .map(([name = '', words = '']) => whereAlso(name, `；${words}{${name}}¤`))
  .join('');

const dutyNumbers = [ownNumbers.bracketed, ownNumbers.digits, ownNumbers.listed];

/** Of departments in Henan, after the templates of the 2022 budget. */
export const henan2022Text: NarrativeStyle = {
  id: 'henan-2022',
  packId: 'henan-2022',
  name: { zh: '河南2022', en: 'Henan 2022' },
  printing: {
    unit: textUnit,
    amounts: 'fixed',
    percents: 'fixed',
    percentDecimals: 2,
    isSpaced: false,
    isHalfWidth: false,
  },
  coverMonth: 'han',
  title: '{unit}{year}年度部门预算',
  chapters: [
    {
      heading: '第一部分  {unit}概况',
      parts: [
        {
          heading: '一、{unit}主要职责',
          parts: [
            {
              heading: '（一）部门主要职责',
              parts: [
                section('N02', {
                  own: 'duties',
                  numbers: dutyNumbers,
                  below: ownNumbers.bracketedHan,
                }),
              ],
            },
            {
              heading: '（二）机构设置情况',
              parts: [section('N03', namedOffices())],
            },
          ],
        },
        {
          heading: '二、{unit}所属预算单位构成情况',
          parts: [
            {
              ...section(
                'N03',
                '纳入本部门{year}年度部门预算编制范围的单位共{units_count, select, 1 {一个：<units>{name}</units>，无二级预算单位} other {{units_count}个：<units>{name}</units>}}。',
                '{unit}本级预算包括：<offices>{name}</offices>等科室的预算。',
              ),
              id: 'N03-units',
              title: { zh: '预算单位构成', en: 'Units of the budget' },
            },
          ],
        },
      ],
    },
    {
      heading: '第二部分  {unit}{year}年部门预算情况说明',
      parts: [
        {
          heading: '一、收入支出预算总体情况说明',
          parts: [
            section(
              'N07',
              `{unit}{year}年收入总计{income}¤，支出总计{expenditure}¤，与{lastYear}年预算相比，收入${amountAndGrowth('income', unchanged('无变化'))}。主要原因：{income_reason}；支出${amountAndGrowth('expenditure', unchanged('无变化'))}。主要原因：{expenditure_reason}。`,
            ),
          ],
        },
        {
          heading: '二、收入预算总体情况说明',
          parts: [
            section(
              'N05',
              `{unit}{year}年收入合计{income}¤，其中：一般公共预算{incomeGeneral}¤；政府性基金收入{incomeFund}¤${unlessLeftOut('incomeSpecial', '；专户管理的教育收费{incomeSpecial}¤')}${otherSources}。`,
            ),
          ],
        },
        {
          heading: '三、支出预算总体情况说明',
          parts: [
            section(
              'N06',
              `{unit}{year}年支出合计{expenditure}¤，其中：基本支出{basic}¤${shareOf('basic', 'expenditure')}；项目支出{project}¤${shareOf('project', 'expenditure')}。`,
            ),
          ],
        },
        {
          heading: '四、财政拨款收支预算总体情况说明',
          parts: [
            section(
              'N08',
              `{unit}{year}年一般公共预算收支预算{general}¤，政府性基金收支预算{fund}¤。与{lastYear}年相比，一般公共预算收支预算${amountAndGrowth('general', unchanged('无变化'))}，主要原因：{general_reason}；政府性基金收支预算{fund_trend, select, flat {${unchangedSince('相比{lastYear}年无变化')}} other {${amountAndGrowth('fund', unchanged('无变化'))}}}，主要原因：{fund_reason}。`,
            ),
          ],
        },
        {
          heading: '五、一般公共预算支出预算情况说明',
          parts: [
            section('N09', {
              text: `{unit}{year}年一般公共预算支出年初预算为{generalSpending}¤。${unlessNothing('generalSpending', `主要用于以下方面：<classes>{name}（类）支出{amount}¤${shareOf('amount', 'generalSpending')}</classes>。`)}`,
              between: '；',
            }),
          ],
        },
        {
          heading: '六、一般公共预算基本支出情况说明',
          parts: [
            section(
              'N10',
              `{unit}{year}年一般公共预算基本支出年初预算为{generalBasic}¤。其中：人员经费支出{generalPersonnel}¤${shareOf('generalPersonnel', 'generalBasic')}；公用经费支出{generalOperating}¤${shareOf('generalOperating', 'generalBasic')}。`,
            ),
          ],
        },
        {
          heading: '七、一般公共预算“三公”经费支出预算情况说明',
          parts: [
            section(
              'N12',
              `{unit}{year}年“三公”经费预算为{three}¤。{year}年“三公”经费支出预算数与{lastYear}年{three_trend, select, up {相比增加{three_change}¤} down {相比减少{three_change}¤} other {${sameAs('保持一致')}}}。`,
              '具体支出情况如下：',
              `（一）因公出国（境）费{abroad}¤，主要用于单位工作人员公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出。${againstLastYear('abroad')}${countsOfThree.abroad}`,
              `（二）公务接待费{reception}¤，主要用于按规定开支的各类公务接待（含外宾接待）支出。${againstLastYear('reception')}${countsOfThree.reception}`,
              `（三）公务用车购置及运行费{vehicles}¤，其中，公务用车购置费{vehiclePurchase}¤；公务用车运行维护费{vehicleRunning}¤，主要用于开展工作所需公务用车的燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出。公务用车购置费${againstLastYear('vehiclePurchase')}公务用车运行维护费${againstLastYear('vehicleRunning')}${countsOfVehicles}`,
            ),
          ],
        },
        {
          heading: '八、政府性基金支出预算情况说明',
          parts: [
            section(
              'N13',
              whereSome(
                'fundSpending',
                '{unit}{year}年政府性基金支出年初预算为{fundSpending}¤。',
                '{unit}{year}年没有使用政府性基金预算拨款安排的支出，年初预算为{fundSpending}¤。',
              ),
            ),
          ],
        },
        {
          heading: '九、其他重要事项情况说明',
          parts: [
            {
              heading: '（一）行政（事业）单位机构运转经费',
              parts: [
                section(
                  'N11',
                  whereRunning(
                    '{unit}{year}年机关运行经费支出预算{agencyCost}¤，主要保障机构正常运转及正常履职需要所需支出，包含{agencyCost_use}等。',
                  ),
                ),
              ],
            },
            {
              heading: '（二）政府采购支出情况',
              parts: [
                section(
                  'N18',
                  '{unit}{year}年政府采购预算安排{procurement}¤，其中：政府采购货物预算{procurementGoods}¤、政府采购工程预算{procurementWorks}¤、政府采购服务预算{procurementServices}¤。',
                ),
              ],
            },
            {
              heading: '（三）绩效目标设置情况',
              parts: [
                section(
                  'N20',
                  // That every project has its targets is true only where the form of the targets says so.
                  `${whereSome('project', whereSome('targetedProjects', '{unit}{year}年预算项目均按要求编制了绩效目标，从项目产出、项目效益、满意度等方面设置了绩效指标，综合反映项目预期完成的数量、实效、质量，预期达到的社会经济效益、可持续影响以及服务对象满意度等情况。'))}我部门{year}年${whereSome('keyProjects', '对{keyProjects}个重点项目编制了绩效目标', '未开展重点项目预算的绩效目标')}。`,
                ),
              ],
            },
            {
              heading: '（四）国有资产占用情况',
              parts: [
                section(
                  'N19',
                  '{lastYear}年期末，{unit}共有车辆{vehicleCount}辆，其中：一般公务用车{officialVehicles}辆、一般执法执勤用车{enforcementVehicles}辆、特种专业技术用车{specialVehicles}辆，其他用车{otherVehicles}辆；单价50万元以上通用设备{generalEquipment}台（套），单位价值100万元以上专用设备{specialEquipment}台（套）。',
                ),
              ],
            },
            {
              heading: '（五）专项转移支付项目情况',
              parts: [
                section(
                  'N21',
                  `{unit}{year}年负责管理的专项转移支付项目共有{transfers}项${whereSome('transfers', '，我局将按照《预算法》等有关规定，积极做好项目分配前期准备工作，在规定的时间内向财政部门提出资金分配意见，根据有关要求做好项目申报公开等相关工作')}。`,
                ),
              ],
            },
          ],
        },
      ],
    },
    {
      heading: '第三部分  名词解释',
      parts: [section('N22', { each: 'terms', text: '{ordinalHan}、{name}：{explanation}' })],
    },
    {
      heading: '附件  {unit}{year}年部门预算表',
      parts: [
        section(
          'N24',
          ...[
            'F07',
            'F08',
            'F09',
            'F10',
            'F11',
            'F12',
            'F13',
            'F14',
            'F15',
            'F16',
            'F17',
            'F18',
          ].map((form) => ({ form })),
        ),
      ],
    },
  ],
};
