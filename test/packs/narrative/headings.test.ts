import { isSection, type Chapter } from '../../../src/domain/narrative/section/narrative-style';
import { narrativeStyles } from '../../../src/packs/narrative';

/** The skeletons that were published, numbers and all; the headings of chapters, and of what is inside some. */
const skeletons: readonly (readonly [string, readonly string[]])[] = [
  [
    'hebei-2021-a',
    [
      '一、部门职责、机构设置等基本情况',
      '二、部门预算总体情况及预算收支增减变化情况说明',
      '三、机关运行经费情况说明',
      '四、“三公”经费情况及增减变化说明',
      '五、绩效目标 {（一）部门总体绩效目标 （二）分项绩效目标 （三）规划目标保障措施}',
      '六、政府采购预算情况',
      '七、国有资产预算情况',
      '八、名词解释',
      '九、其他情况说明',
    ],
  ],
  [
    'hebei-2019',
    [
      '第一部分 部门职责及机构设置情况',
      '第二部分 部门预算安排总体情况 {1、收入说明 2、支出说明 3、比上年增减情况}',
      '第三部分 机关运行经费安排情况',
      '第四部分 财政拨款“三公”经费预算情况',
      '第五部分 绩效预算信息情况 {一、总体绩效目标 二、职责分类绩效目标 三、实现年度发展规划目标的保障措施}',
      '第六部分 政府采购预算情况',
      '第七部分 国有资产信息',
      '第八部分 名词解释',
      '第九部分 其他需要说明的事项',
    ],
  ],
  [
    'hebei-2021-b',
    [
      '一、部门职责及机构设置情况',
      '二、部门预算安排的总体情况 {1、收入说明 2、支出说明 3、比上年增减情况}',
      '三、机关运行经费安排情况',
      '四、财政拨款“三公”经费预算情况及增减变化原因',
      '五、预算绩效信息 {第一部分  部门整体绩效目标 {（一）总体绩效目标 （二）分项绩效目标 （三）工作保障措施} 第二部分  预算项目绩效指标}',
      '六、政府采购预算情况',
      '七、国有资产信息',
      '八、名词解释',
      '九、其他需要说明的事项',
    ],
  ],
  [
    'hebei-2018',
    [
      '一、部门职责及机构设置情况 {部门职责： 机构设置：}',
      '二、部门预算安排的总体情况 {1、收入说明 2、支出说明 3、比上年增减情况}',
      '三、机关运行经费安排情况',
      '四、财政拨款“三公”经费预算情况及增减变化原因',
      '五、绩效预算信息 {总体绩效目标： 部门职责及工作活动绩效目标指标：}',
      '六、政府采购预算情况',
      '七、国有资产信息',
      '八、名词解释',
      '九、其他需要说明的事项',
    ],
  ],
  [
    'henan-2022',
    [
      '第一部分  {unit}概况 {一、{unit}主要职责 {（一）部门主要职责 （二）机构设置情况} 二、{unit}所属预算单位构成情况}',
      '第二部分  {unit}{year}年部门预算情况说明 {一、收入支出预算总体情况说明 二、收入预算总体情况说明 三、支出预算总体情况说明 四、财政拨款收支预算总体情况说明 五、一般公共预算支出预算情况说明 六、一般公共预算基本支出情况说明 七、一般公共预算“三公”经费支出预算情况说明 八、政府性基金支出预算情况说明 九、其他重要事项情况说明 {（一）行政（事业）单位机构运转经费 （二）政府采购支出情况 （三）绩效目标设置情况 （四）国有资产占用情况 （五）专项转移支付项目情况}}',
      '第三部分  名词解释',
      '附件  {unit}{year}年部门预算表',
    ],
  ],
  [
    'shanghai',
    [
      '{unit}主要职能',
      '{unit}机构设置',
      '名词解释',
      '{year}年部门预算编制说明',
      '{year}年部门预算表',
      '其他相关情况说明 {一、{year}年“三公”经费预算情况说明 二、机关运行经费预算 三、政府采购情况 四、绩效目标设置情况 五、国有资产占有使用情况}',
      '项目经费情况说明 {一、项目概述 二、立项依据 三、实施主体 四、实施方案 五、实施周期 六、年度预算安排 七、绩效目标}',
    ],
  ],
];

/** 5、 绩效目标, （一）、部门总体绩效目标, 第二部分、预算项目绩效指标: what was left where automatic numbers were lost. */
const lostNumbers = /[）)]、|部分、|^（\d+）|、\s|^\d+、 /;

function headingsOf({ heading, parts }: Chapter): readonly string[] {
  const inner = parts.flatMap((part) => (isSection(part) ? [] : headingsOf(part)));
  if (heading === null) return inner;
  return [inner.length === 0 ? heading : `${heading} {${inner.join(' ')}}`];
}

test.each(skeletons)('%s has the headings of its locality, in their order', (id, headings) => {
  const style = narrativeStyles.find((one) => one.id === id);
  expect(style?.chapters.flatMap(headingsOf)).toEqual(headings);
});

test.each(narrativeStyles)('no heading of $id has a number that was lost and typed', (style) => {
  const headings = (part: Chapter): readonly string[] => [
    part.heading ?? '',
    ...part.parts.flatMap((one) => (isSection(one) ? [] : headings(one))),
  ];
  const all = style.chapters.flatMap(headings);
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((heading) => lostNumbers.test(heading))).toEqual([]);
});
