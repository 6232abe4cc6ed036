/** What units count or measure. */
export type UnitKind = 'percent' | 'count' | 'time' | 'money' | 'measure';

/** The units of indicators that are in use (财预〔2021〕101号, and the disclosures). */
const unitsOfKind: Readonly<Record<UnitKind, readonly string[]>> = {
  percent: ['%', '百分比', '百分点', '个百分点'],
  count: [
    ...['次', '个', '项', '件', '起', '篇', '份', '本', '册', '人', '人次', '名', '户', '家'],
    ...['辆', '台', '套', '条', '场', '期', '批', '处', '所', '座', '例', '宗', '张', '部', '幅'],
  ],
  time: ['天', '日', '年', '个月', '周', '小时', '分钟', '秒', '工作日', '个工作日', '个自然日'],
  money: ['元', '万元', '亿元', '万'],
  measure: [
    ...['米', '公里', '平方米', '平方公里', '立方米', '亩', '公顷', '吨', '千克', '公斤', '升'],
    ...['m', 'm2', 'km', 'kg', '分', '分贝', '度', '倍', '‰'],
  ],
};

const kinds = new Map(
  (['percent', 'count', 'time', 'money', 'measure'] as const).flatMap((kind) =>
    unitsOfKind[kind].map((unit) => [unit, kind] as const),
  ),
);

/** The longest first, so that 人次 is not taken for 人. */
export const bandUnits: readonly string[] = [...kinds.keys()].sort(
  (one, other) => other.length - one.length,
);

/** 元/人 is money. */
export function kindOfUnit(unit: string): UnitKind | null {
  const [first = ''] = unit.split('/');
  return kinds.get(first) ?? null;
}

/** The name that units with several are compared by. */
export function commonUnit(unit: string): string {
  if (kindOfUnit(unit) === 'percent') return '%';
  return unit === '万' ? '万元' : unit;
}
