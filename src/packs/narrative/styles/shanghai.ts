import {
  sectionsOf,
  type NarrativeStyle,
  type Section,
} from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  amountChange,
  goalNumbers,
  ownNumbers,
  whereAbsent,
  whereChanged,
  whereSome,
  sameAs,
} from '../phrases';
import { nationalText } from './national';
import {
  countsOfThree,
  countsOfVehicles,
  noneOfThree,
  unlessNoneOfThree,
  unlessNotArranged,
} from './three-public-phrases';
import { largeEquipment, vehicleKinds } from './asset-phrases';

/** 比上年预算增加5万元, without a percentage; and the reason of a change. */
const against = (name: string) =>
  `${amountChange(name, {
    up: '比{lastYear}年预算增加',
    down: '比{lastYear}年预算减少',
    flat: `与{lastYear}年预算${sameAs('持平')}`,
  })}${whereChanged(name, `，主要原因是{${name}_reason}`)}`;

const item = (heading: string, name: string) =>
  `${heading}${unlessNotArranged(name, `{${name}}¤，${against(name)}`)}`;

const isOneOf = (ids: readonly string[]) => (one: Section) => ids.includes(one.id);

/** What the city's template leaves to the department is said in the words for all places. */
const asElsewhere = (...ids: readonly string[]) =>
  sectionsOf(nationalText.chapters).filter(isOneOf(ids));

const ofProject = (numeral: string, title: string, en: string, own: string) => ({
  heading: `${numeral}、${title}`,
  parts: [
    {
      ...section('N06', { own, numbers: goalNumbers, below: ownNumbers.han }),
      id: `N06-${own}`,
      title: { zh: title, en },
    },
  ],
});

const tables = ['F07', 'F08', 'F09', 'F10', 'F11', 'F15', 'F19', 'F12', 'F14'];

/** Of departments in Shanghai, after the template of the city: tables first, what else is to be said behind them. */
export const shanghaiText: NarrativeStyle = {
  ...nationalText,
  id: 'shanghai',
  name: { zh: '上海', en: 'Shanghai' },
  chapters: [
    { heading: '{unit}主要职能', parts: asElsewhere('N02') },
    { heading: '{unit}机构设置', parts: asElsewhere('N03') },
    {
      heading: '名词解释',
      parts: [section('N22', { each: 'terms', text: '（{ordinalHan}）{name}：{explanation}' })],
    },
    {
      heading: '{year}年部门预算编制说明',
      parts: asElsewhere('N05', 'N06', 'N07', 'N08', 'N09', 'N10', 'N13'),
    },
    {
      heading: '{year}年部门预算表',
      parts: [section('N24', ...tables.map((form) => ({ form })))],
    },
    {
      heading: '其他相关情况说明',
      parts: [
        {
          heading: '一、{year}年“三公”经费预算情况说明',
          parts: [
            section(
              'N12',
              noneOfThree('', `{year}年“三公”经费预算数为{three}¤，${against('three')}。其中：`),
              unlessNoneOfThree(
                `${item('（一）因公出国（境）费', 'abroad')}。${countsOfThree.abroad}`,
              ),
              unlessNoneOfThree(
                `${item('（二）公务用车购置及运行费', 'vehicles')}${whereAbsent('vehicles', '', `。其中：${item('公务用车购置费', 'vehiclePurchase')}；${item('公务用车运行费', 'vehicleRunning')}`)}。${countsOfVehicles}`,
              ),
              unlessNoneOfThree(
                `${item('（三）公务接待费', 'reception')}。${countsOfThree.reception}`,
              ),
            ),
          ],
        },
        { heading: '二、机关运行经费预算', parts: asElsewhere('N11') },
        {
          heading: '三、政府采购情况',
          parts: [
            section(
              'N18',
              whereSome(
                'procurement',
                `{year}年本部门政府采购预算{procurement}¤，其中：政府采购货物预算{procurementGoods}¤、政府采购工程预算{procurementWorks}¤、政府采购服务预算{procurementServices}¤。{year}年本部门面向中小企业预留政府采购项目预算金额{procurementReserved}¤。`,
                '{year}年本部门未安排政府采购预算。',
              ),
            ),
          ],
        },
        {
          heading: '四、绩效目标设置情况',
          parts: [
            section(
              'N20',
              whereSome(
                'project',
                '本部门{units_count}个预算单位开展了{year}年项目预算绩效目标编报工作，编报绩效目标的项目{targetedProjects_count}个，涉及项目预算资金{targetedFunds}¤。',
              ),
            ),
          ],
        },
        {
          heading: '五、国有资产占有使用情况',
          parts: [
            section(
              'N19',
              `截至{lastYear}年8月31日，本部门{vehicleCount, select, 0 {无车辆} other {共有车辆{vehicleCount}辆，其中：${vehicleKinds}}}；${largeEquipment}。`,
            ),
          ],
        },
      ],
    },
    {
      heading: '项目经费情况说明',
      parts: [
        ofProject('一', '项目概述', 'Overview of the project', 'projectOverview'),
        ofProject('二', '立项依据', 'Why it was set up', 'projectBasis'),
        ofProject('三', '实施主体', 'Who carries it out', 'projectBody'),
        ofProject('四', '实施方案', 'How it is carried out', 'projectPlan'),
        ofProject('五', '实施周期', 'Period', 'projectPeriod'),
        {
          heading: '六、年度预算安排',
          parts: [
            {
              ...section(
                'N06',
                whereSome(
                  'project',
                  '{year}年安排项目支出{project}¤，主要为：<projects>{name}{amount}¤</projects>。',
                  '{year}年未安排项目支出。',
                ),
              ),
              id: 'N06-projects',
              title: { zh: '年度预算安排', en: 'Budget of the year' },
            },
          ],
        },
        { heading: '七、绩效目标', parts: asElsewhere('N14') },
      ],
    },
  ],
};
