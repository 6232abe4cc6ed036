/** One 功能分类 code under one name, as the yearly 政府收支分类科目 lists it. */
export interface FunctionalCode {
  /** 类 3, 款 5, 项 7 digits. */
  readonly code: string;
  readonly name: string;
  /** 名词解释; null where none is known. */
  readonly explanation: string | null;
  /** The first and the last budget year of this name; null: still valid. 2018 is the first year that the packs know. */
  readonly from: number;
  readonly to: number | null;
}

type Line = readonly [code: string, name: string, explanation: string | null, years?: Years];
type Years = Pick<FunctionalCode, 'from' | 'to'>;

const sinceTheFirst: Years = { from: 2018, to: null };
const until2018: Years = { from: 2018, to: 2018 };
const since2019: Years = { from: 2019, to: null };
const until2019: Years = { from: 2018, to: 2019 };
const since2020: Years = { from: 2020, to: null };
const since2021: Years = { from: 2021, to: null };
const since2024: Years = { from: 2024, to: null };

const lines: readonly Line[] = [
  ['201', '一般公共服务支出', '反映政府提供一般公共服务的支出。'],
  ['20103', '政府办公厅（室）及相关机构事务', '反映用于政府办公厅（室）及相关机构的支出。'],
  ['2010301', '行政运行', '反映行政单位（包括实行公务员管理的事业单位）的基本支出。'],
  [
    '2010302',
    '一般行政管理事务',
    '反映行政单位（包括实行公务员管理的事业单位）未单独设置项级科目的其他项目支出。',
  ],
  ['2010303', '机关服务', null],
  [
    '2010350',
    '事业运行',
    '反映事业单位的基本支出，不包括行政单位（包括实行公务员管理的事业单位）后勤服务中心、医务室等附属事业单位。',
  ],
  [
    '2010399',
    '其他政府办公厅（室）及相关机构事务支出',
    '反映除上述项目以外的其他政府办公厅（室）及相关机构事务支出。',
  ],
  ['2013950', '事业运行', null, since2024],
  ['208', '社会保障和就业支出', '反映政府在社会保障与就业方面的支出。'],
  ['20805', '行政事业单位离退休', '反映用于行政事业单位离退休方面的支出。', until2019],
  ['20805', '行政事业单位养老支出', '反映用于行政事业单位养老方面的支出。', since2020],
  [
    '2080505',
    '机关事业单位基本养老保险缴费支出',
    '反映机关事业单位实施养老保险制度由单位缴纳的基本养老保险费支出。',
  ],
  [
    '2080506',
    '机关事业单位职业年金缴费支出',
    '反映机关事业单位实施养老保险制度由单位实际缴纳的职业年金支出。',
  ],
  ['2089999', '其他社会保障和就业支出', null, since2021],
  ['210', '医疗卫生与计划生育支出', '反映政府医疗卫生与计划生育管理方面的支出。', until2018],
  ['210', '卫生健康支出', '反映政府卫生健康方面的支出。', since2019],
  ['21011', '行政事业单位医疗', '反映行政事业单位医疗方面的支出。'],
  [
    '2101101',
    '行政单位医疗',
    '反映财政部门集中安排的行政单位基本医疗保险缴费经费，未参加医疗保险的行政单位的公费医疗经费，按国家规定享受离休人员待遇的医疗经费。',
  ],
  [
    '2101102',
    '事业单位医疗',
    '反映财政部门集中安排的事业单位基本医疗保险缴费经费，未参加医疗保险的事业单位的公费医疗经费，按国家规定享受离休人员待遇的医疗经费。',
  ],
  ['2101103', '公务员医疗补助', null],
  ['221', '住房保障支出', '集中反映政府用于住房方面的支出。'],
  ['22102', '住房改革支出', '反映行政事业单位用财政拨款资金和其他资金等安排的住房改革支出。'],
  [
    '2210201',
    '住房公积金',
    '反映行政事业单位按人力资源和社会保障部、财政部规定的基本工资和津贴补贴以及规定比例为职工缴纳的住房公积金。',
  ],
];

export const functionalCodes: readonly FunctionalCode[] = lines.map(
  ([code, name, explanation, { from, to } = sinceTheFirst]) => ({
    code,
    name,
    explanation,
    from,
    to,
  }),
);

/** The code as it is named in that year; null where the list does not know it. */
export function functionalCode(code: string, year: number): FunctionalCode | null {
  return (
    functionalCodes.find(
      (one) => one.code === code && one.from <= year && year <= (one.to ?? year),
    ) ?? null
  );
}
