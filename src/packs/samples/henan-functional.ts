import type { FormValues } from '../../domain/form/form-values';

/** The expenditure of the sample by 项: F08, F09 and F11 print it. Only F09 and F11 tell wages, goods and projects apart. */
export interface FunctionalFigures {
  readonly codes: FormValues & { readonly classCode: string };
  readonly amounts: FormValues;
  readonly total: number;
}

function figures(code: string, itemName: string, total: number, amounts: FormValues) {
  const codes = {
    classCode: code.slice(0, 3),
    sectionCode: code.slice(3, 5),
    itemCode: code.slice(5),
    itemName,
  };
  return { codes, amounts, total };
}

export const functionalFigures: readonly FunctionalFigures[] = [
  figures('2010301', '行政运行', 1034.19, { wages: 235.95, goods: 8.34, otherOperating: 789.9 }),
  figures('2010303', '机关服务', 72, { otherOperating: 72 }),
  figures('2010399', '其他政府办公厅（室）及相关机构事务支出', 800, { otherOperating: 800 }),
  figures('2080505', '机关事业单位基本养老保险缴费支出', 11.73, { wages: 11.73 }),
  figures('2089999', '其他社会保障和就业支出', 0.7, { wages: 0.7 }),
  figures('2101101', '行政单位医疗', 9.61, { wages: 9.61 }),
  figures('2101103', '公务员医疗补助', 6.26, { wages: 6.26 }),
];
