import type { NarrativeStyle } from '../../../domain/narrative/section/narrative-style';
import { section } from '../make-section';
import {
  agencyItems,
  amountChange,
  growthOrChange,
  whereBuying,
  whereChanged,
  whereRunning,
  whereSome,
  goalNumbers,
  ownNumbers,
  sameAs,
  unchanged,
} from '../phrases';
import { shortestPrinting } from './shortest-printing';
import { countsOfThree } from './three-public-phrases';

const likeLastYear = (name: string) =>
  `，${amountChange(name, { up: '较上年增加', down: '较上年减少', flat: `与上年${sameAs('持平')}` })}${whereChanged(name, `，主要原因：{${name}_reason}`)}`;

const dutyNumbers = [ownNumbers.digits, ownNumbers.bracketedHan, ownNumbers.listed];

/** Of departments in Hebei in 2021 that list the items of “三公” one below the other. */
export const hebei2021aText: NarrativeStyle = {
  id: 'hebei-2021-a',
  packId: 'hebei-2021',
  name: { zh: '河北2021（逐项列示）', en: 'Hebei 2021 (items listed)' },
  printing: { ...shortestPrinting, percentDecimals: 1 },
  title: '{unit}{year}年部门预算情况说明',
  chapters: [
    {
      heading: '一、部门职责、机构设置等基本情况',
      parts: [
        section(
          'N03',
          '{unitFull}为{unitKind}单位，根据工作需要，{unitFull}内设<offices>{name}</offices>。',
        ),
        section('N02', '{unit}的主要职责有：', { own: 'duties', numbers: dutyNumbers }),
        {
          ...section('N03', '部门级别：{rank}', '性质：{nature}', '经费形式：{fundingForm}'),
          id: 'N03-form',
        },
      ],
    },
    {
      heading: '二、部门预算总体情况及预算收支增减变化情况说明',
      parts: [
        section(
          'N05',
          '{unit}{year}年收入预算{income}¤。支出预算合计为{expenditure}¤，其中人员经费{personnel}¤，日常公用经费{operating}¤，项目支出{project}¤。',
        ),
        section(
          'N07',
          `与{lastYear}年相比{expenditure_trend, select, up {增加${growthOrChange('expenditure')}，原因：{expenditure_reason}} down {减少${growthOrChange('expenditure')}，原因：{expenditure_reason}} other {${unchanged('持平')}}}。`,
        ),
      ],
    },
    {
      heading: '三、机关运行经费情况说明',
      parts: [
        section(
          'N11',
          whereRunning(
            `为保障{unit}（部门）正常运行，安排{unit}机关运行经费支出{agencyCost}¤，其中${agencyItems}。{agencyCost_trend, select, up {对比{lastYear}年增加{agencyCost_change}¤，主要原因：{agencyCost_reason}} down {对比{lastYear}年减少{agencyCost_change}¤，主要原因：{agencyCost_reason}} other {与{lastYear}年${sameAs('持平')}}}。`,
          ),
        ),
      ],
    },
    {
      heading: '四、“三公”经费情况及增减变化说明',
      parts: [
        section(
          'N12',
          `{year}年我部门“三公”经费预算安排{three}¤${likeLastYear('three')}。具体情况如下：`,
          `（一）公务用车购置及运行费，共计安排{vehicles}¤${likeLastYear('vehicles')}。`,
          `1.公务用车购置安排{vehiclePurchase}¤${likeLastYear('vehiclePurchase')}。${countsOfThree.purchase}`,
          `2.公务用车运行维护经费安排{vehicleRunning}¤${likeLastYear('vehicleRunning')}。${countsOfThree.running}`,
          `（二）公务接待费。安排{reception}¤${likeLastYear('reception')}。${countsOfThree.reception}`,
          `（三）因公出国（境）费安排{abroad}¤${likeLastYear('abroad')}。${countsOfThree.abroad}`,
        ),
      ],
    },
    {
      heading: '五、绩效目标',
      parts: [
        {
          heading: '（一）部门总体绩效目标',
          parts: [
            section('N14', { own: 'goals', numbers: goalNumbers, below: ownNumbers.bracketedHan }),
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
          heading: '（三）规划目标保障措施',
          parts: [
            section('N16', {
              own: 'measures',
              numbers: goalNumbers,
              below: ownNumbers.bracketedHan,
            }),
          ],
        },
        section('N17', { form: 'F03', numbers: '{ordinal}.  ' }),
      ],
    },
    {
      heading: '六、政府采购预算情况',
      parts: [
        section(
          'N18',
          whereSome(
            'procurement',
            '{year}年我部门有{purchases_count}个项目列入政府采购预算，总金额为{procurement}¤，具体情况详见下表：',
            '{year}年我部门没有项目列入政府采购预算。',
          ),
          { form: 'F04' },
        ),
      ],
    },
    {
      heading: '七、国有资产预算情况',
      parts: [
        section(
          'N19',
          { form: 'F05' },
          `我部门{year}年${whereBuying('计划购置{plannedAssets}', '不计划购置家具及办公设备')}。`,
        ),
      ],
    },
    {
      heading: '八、名词解释',
      parts: [
        section(
          'N22',
          { each: 'terms', text: '{ordinal}．{name}：{explanation}' },
          { form: 'F06' },
        ),
      ],
    },
    {
      heading: '九、其他情况说明',
      parts: [
        section(
          'N13',
          whereSome(
            'stateCapital',
            '{year}年部门预算国有资本经营预算财政拨款收支{stateCapital}¤。',
            '{year}年部门预算无国有资本经营预算财政拨款收支，因此相关表格数据为零。',
          ),
        ),
      ],
    },
  ],
};
