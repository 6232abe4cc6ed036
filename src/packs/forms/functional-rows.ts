/** One 类 of the functional classification, as the fixed rows of F07 and F10 print it. */
export interface FunctionalRow {
  /** The code of the 类: 201. */
  readonly code: string;
  readonly numeral: string;
  /** As 部门收支预算表 prints it. */
  readonly name: string;
  /** As 财政拨款收支总体情况表 prints it. */
  readonly appropriationName: string;
}

// The numerals follow the national list, which skips 18, 25, 26 and 28. The names are those of the printed forms of 2022, older ones
// among them (城乡社区事务, 医疗卫生与计划生育支出): labels of a form, not names of the yearly classification.
const rows: readonly (readonly [string, string, string, string])[] = [
  ['201', '一', '一般公共服务', '一般公共服务支出'],
  ['202', '二', '外交', '外交支出'],
  ['203', '三', '国防', '国防支出'],
  ['204', '四', '公共安全', '公共安全支出'],
  ['205', '五', '教育', '教育支出'],
  ['206', '六', '科学技术', '科学技术支出'],
  ['207', '七', '文化旅游体育与传媒', '文化体育旅游与传媒支出'],
  ['208', '八', '社会保障和就业', '社会保障和就业支出'],
  ['209', '九', '社会保险基金支出', '医疗卫生与计划生育支出'],
  ['210', '十', '卫生健康', '卫生健康支出'],
  ['211', '十一', '节能环保', '节能环保支出'],
  ['212', '十二', '城乡社区事务', '城乡社区事务支出'],
  ['213', '十三', '农林水事务', '农林水事务支出'],
  ['214', '十四', '交通运输', '交通运输支出'],
  ['215', '十五', '资源勘探信息等', '资源勘探信息等支出'],
  ['216', '十六', '商业服务业等', '商业服务业等支出'],
  ['217', '十七', '金融支出', '金融支出'],
  ['219', '十九', '援助其他地区支出', '援助其他地区支出'],
  ['220', '二十', '自然资源海洋气象等支出', '自然资源海洋气象等支出'],
  ['221', '二十一', '住房保障支出', '住房保障支出'],
  ['222', '二十二', '粮油物资储备支出', '粮油物资储备支出'],
  ['223', '二十三', '国有资本经营预算', '国有资本经营预算'],
  ['224', '二十四', '灾害防治及应急管理', '灾害防治及应急管理'],
  ['227', '二十七', '预备费', '预备费'],
  ['229', '二十九', '其他支出', '其他支出'],
  ['230', '三十', '转移性支出', '转移性支出'],
  ['231', '三十一', '债务还本支出', '债务还本支出'],
  ['232', '三十二', '债务付息支出', '债务付息支出'],
  ['233', '三十三', '债务发行费用支出', '债务发行费用支出'],
  ['234', '三十四', '抗疫特别国债安排的支出', '抗疫特别国债安排的支出'],
];

export const functionalRows: readonly FunctionalRow[] = rows.map(
  ([code, numeral, name, appropriationName]) => ({ code, numeral, name, appropriationName }),
);
