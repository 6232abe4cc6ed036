import type { IndicatorLevel as Level } from '../../domain/form/indicator-rule';
import type { IndicatorKind, IndicatorLevel } from './indicator-tree';

/** The first and second level of F03 as Hebei prints them, after 财预〔2015〕88号. */
const quantity: IndicatorKind = {
  block: 'quantity',
  label: '数量指标',
  item: { zh: '数量指标', en: 'quantity indicator' },
};
const quality: IndicatorKind = {
  block: 'quality',
  label: '质量指标',
  item: { zh: '质量指标', en: 'quality indicator' },
};
const timeliness: IndicatorKind = {
  block: 'timeliness',
  label: '时效指标',
  item: { zh: '时效指标', en: 'timeliness indicator' },
};
const cost: IndicatorKind = {
  block: 'cost',
  label: '成本指标',
  item: { zh: '成本指标', en: 'cost indicator' },
};
const economic: IndicatorKind = {
  block: 'economic',
  label: '经济效益指标',
  item: { zh: '经济效益指标', en: 'economic benefit indicator' },
};
const social: IndicatorKind = {
  block: 'social',
  label: '社会效益指标',
  item: { zh: '社会效益指标', en: 'social benefit indicator' },
};
const ecological: IndicatorKind = {
  block: 'ecological',
  label: '生态效益指标',
  item: { zh: '生态效益指标', en: 'ecological benefit indicator' },
};
const sustainable: IndicatorKind = {
  block: 'sustainable',
  label: '可持续影响指标',
  item: { zh: '可持续影响指标', en: 'lasting effect indicator' },
};
const satisfaction: IndicatorKind = {
  block: 'satisfaction',
  label: '服务对象满意度指标',
  item: { zh: '服务对象满意度指标', en: 'satisfaction indicator' },
};

/** Every block is called like the level that its rows belong to. */
export const levelsOfBlocks: Readonly<Record<string, Level>> = {
  quantity: 'quantity',
  quality: 'quality',
  timeliness: 'timeliness',
  cost: 'cost',
  economic: 'economic',
  social: 'social',
  ecological: 'ecological',
  sustainable: 'sustainable',
  satisfaction: 'satisfaction',
};

const outputs: IndicatorLevel = {
  label: '产出指标',
  kinds: [quantity, quality, timeliness, cost],
};

/** Three rows for the satisfaction of those who are served, each with its name. */
const threeSatisfactions: IndicatorLevel = {
  label: '满意度指标',
  kinds: [{ ...satisfaction, offered: 3, repeated: true }],
};

/** As a development zone prints them: 效果指标, and 可持续性影响 without 指标. */
export const effectLevels: readonly IndicatorLevel[] = [
  outputs,
  {
    label: '效果指标',
    kinds: [economic, social, { ...sustainable, label: '可持续性影响' }],
  },
  { label: '满意度指标', kinds: [satisfaction] },
];

/** As a county prints them. */
export const benefitLevels: readonly IndicatorLevel[] = [
  outputs,
  { label: '效益指标', kinds: [economic, social, sustainable] },
  threeSatisfactions,
];

/** The same county, where a project serves the environment and not the economy. */
export const ecologicalLevels: readonly IndicatorLevel[] = [
  outputs,
  { label: '效益指标', kinds: [social, ecological, sustainable] },
  threeSatisfactions,
];
