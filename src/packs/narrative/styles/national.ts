import { nationalId } from '../../national-id';
import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  namedOffices,
  shareOf,
  unlessNothing,
  whereAbsent,
  whereAlso,
  whereGiven,
  whereRunning,
  whereSome,
  goalNumbers,
  ownNumbers,
} from '../phrases';
import { largeEquipment, vehicleKinds } from './asset-phrases';
import { against } from './against-last-year';
import { shortestPrinting } from './shortest-printing';
import {
  countsOfThree,
  countsOfVehicles,
  noneOfThree,
  unlessNoneOfThree,
  unlessNotArranged,
} from './three-public-phrases';

const item = (heading: string, name: string, counts = '') =>
  unlessNoneOfThree(
    `${heading}${unlessNotArranged(name, `预算{${name}}¤，${against(name)}`)}。${counts}`,
  );

/** What one source of the income is, and its share of the whole. */
const source = (words: string, name: string) => `${words}{${name}}¤${shareOf(name, 'income')}`;

/** Of vehicles that there are none of nothing is told part by part. */
const partOfVehicles = (heading: string, name: string, counts: string) =>
  whereAbsent('vehicles', '', item(heading, name, counts));

/** The kinds of vehicles are listed where somebody says the first of them; then the others are asked for. */
const listedVehicles = whereGiven('leaderVehicles', `，其中：${vehicleKinds}`);

const dutyNumbers = [ownNumbers.digits, ownNumbers.bracketedHan, ownNumbers.listed];

/** For departments of all places: what the decrees ask a disclosure to say, in the order of the national templates. */
export const nationalText: NarrativeStyle = {
  id: 'national',
  packId: nationalId,
  name: { zh: '国家通用', en: 'National' },
  printing: { ...shortestPrinting, amounts: 'fixed', percents: 'fixed' },
  title: '{unit}{year}年部门预算',
  chapters: [
    {
      heading: '第一部分  {unit}概况',
      parts: [
        {
          heading: '一、主要职责',
          parts: [section('N02', { own: 'duties', numbers: dutyNumbers })],
        },
        {
          heading: '二、机构设置',
          parts: [
            section(
              'N03',
              namedOffices(),
              '纳入{unit}{year}年部门预算编制范围的单位共{units_count, select, 1 {一} other {{units_count}}}个：<units>{name}</units>。',
            ),
          ],
        },
      ],
    },
    {
      heading: '第二部分  {year}年部门预算情况说明',
      parts: [
        {
          heading: '一、收支总体情况',
          parts: [
            section(
              'N07',
              `{unit}{year}年收入总计{income}¤，支出总计{expenditure}¤。收支总计${against('expenditure')}。`,
            ),
          ],
        },
        {
          heading: '二、收入情况',
          parts: [
            section(
              'N05',
              `{year}年收入合计{income}¤，其中：${source('一般公共预算拨款收入', 'incomeGeneral')}${[
                whereSome('incomeFund', source('；政府性基金预算拨款收入', 'incomeFund')),
                whereSome('incomeSpecial', source('；财政专户管理资金收入', 'incomeSpecial')),
                whereSome('incomeOther', source('；其他来源收入', 'incomeOther')),
                whereAlso(
                  'incomeStateCapital',
                  source('；国有资本经营预算拨款收入', 'incomeStateCapital'),
                ),
                whereAlso('carriedOver', source('；上年结转结余', 'carriedOver')),
              ].join('')}。`,
            ),
          ],
        },
        {
          heading: '三、支出情况',
          parts: [
            section(
              'N06',
              `{year}年支出合计{expenditure}¤，其中：基本支出{basic}¤${shareOf('basic', 'expenditure')}；项目支出{project}¤${shareOf('project', 'expenditure')}。`,
            ),
          ],
        },
        {
          heading: '四、财政拨款收支情况',
          parts: [
            section(
              'N08',
              `{year}年一般公共预算财政拨款收支{general}¤，${against('general')}。`,
              `政府性基金预算财政拨款收支{fund}¤，${against('fund')}。`,
            ),
          ],
        },
        {
          heading: '五、一般公共预算支出情况',
          parts: [
            section('N09', {
              text: `{year}年一般公共预算支出{generalSpending}¤${unlessNothing('generalSpending', `，主要用于以下方面：<classes>{name}（类）支出{amount}¤${shareOf('amount', 'generalSpending')}</classes>`)}。`,
              between: '；',
            }),
          ],
        },
        {
          heading: '六、一般公共预算基本支出情况',
          parts: [
            section(
              'N10',
              `{year}年一般公共预算基本支出{generalBasic}¤，其中：人员经费{generalPersonnel}¤${shareOf('generalPersonnel', 'generalBasic')}；公用经费{generalOperating}¤${shareOf('generalOperating', 'generalBasic')}。`,
            ),
          ],
        },
        {
          heading: '七、“三公”经费情况',
          parts: [
            section(
              'N12',
              noneOfThree(
                '{unit}',
                `{unit}{year}年“三公”经费预算{three}¤，${against('three')}。其中：`,
              ),
              item('（一）因公出国（境）费', 'abroad', countsOfThree.abroad),
              item(
                '（二）公务用车购置及运行费',
                'vehicles',
                whereAbsent('vehicles', countsOfVehicles),
              ),
              partOfVehicles('1.公务用车购置费', 'vehiclePurchase', countsOfThree.purchase),
              partOfVehicles('2.公务用车运行费', 'vehicleRunning', countsOfThree.running),
              item('（三）公务接待费', 'reception', countsOfThree.reception),
            ),
          ],
        },
        {
          heading: '八、政府性基金和国有资本经营预算情况',
          parts: [
            section(
              'N13',
              whereSome(
                'fundSpending',
                '{unit}{year}年政府性基金预算支出{fundSpending}¤。',
                '{unit}{year}年度无政府性基金预算财政拨款收入和支出。',
              ),
              whereSome(
                'stateCapital',
                '{unit}{year}年国有资本经营预算支出{stateCapital}¤。',
                '{unit}{year}年度无国有资本经营预算财政拨款收入和支出。',
              ),
            ),
          ],
        },
        {
          heading: '九、其他重要事项',
          parts: [
            {
              heading: '（一）机关运行经费',
              parts: [
                section(
                  'N11',
                  whereRunning(
                    `{unit}{year}年机关运行经费预算{agencyCost}¤，${against('agencyCost')}。`,
                  ),
                ),
              ],
            },
            {
              heading: '（二）政府采购',
              parts: [
                section(
                  'N18',
                  whereSome(
                    'procurement',
                    '{unit}{year}年政府采购预算{procurement}¤，其中：货物类{procurementGoods}¤、工程类{procurementWorks}¤、服务类{procurementServices}¤。',
                    '{unit}{year}年未安排政府采购预算。',
                  ),
                ),
              ],
            },
            {
              heading: '（三）国有资产',
              parts: [
                section(
                  'N19',
                  `截至{lastYear}年12月31日，{unit}共有车辆{vehicleCount}辆${listedVehicles}，固定资产总额{fixedAssets}¤。`,
                  whereGiven('largeEquipment', `${largeEquipment}。`),
                  // Whether nothing is to be bought nobody said.
                  whereGiven('plannedAssets', '{year}年计划购置{plannedAssets}。', ''),
                ),
              ],
            },
            {
              heading: '（四）绩效目标',
              parts: [
                section('N14', {
                  own: 'goals',
                  numbers: goalNumbers,
                  below: ownNumbers.bracketedHan,
                }),
                section(
                  'N20',
                  whereSome(
                    'project',
                    '{unit}{year}年编报绩效目标的项目{targetedProjects_count}个，涉及项目预算资金{targetedFunds}¤。',
                  ),
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
      heading: '第四部分  部门预算表',
      parts: [
        section(
          'N24',
          ...[
            ...['F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F19'],
            ...['F16', 'F04', 'F05', 'F17', 'F18', 'F03'],
          ].map((form) => ({ form })),
        ),
      ],
    },
  ],
};
