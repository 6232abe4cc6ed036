import fc from 'fast-check';

/** What a department spends, as its budget system keeps it: each row of one unit, class, project and fund. */
export interface BudgetRow {
  readonly unit: readonly [code: string, name: string];
  readonly function: readonly [code: string, name: string];
  readonly department: readonly [code: string, name: string];
  readonly government: readonly [code: string, name: string];
  readonly project: readonly [code: string, name: string] | null;
  readonly kind: string;
  readonly fund: string;
  readonly fen: number;
}

const units = [
  ['112001', '某某局本级'],
  ['112002', '某某局信息中心'],
] as const;

const basics = [
  [['2010301', '行政运行'], ['30101', '基本工资'], ['50101', '工资奖金津补贴'], '人员类项目'],
  [['2010301', '行政运行'], ['30201', '办公费'], ['50201', '办公经费'], '公用经费项目'],
  [['2010301', '行政运行'], ['30217', '公务接待费'], ['50206', '公务接待费'], '公用经费项目'],
  [['2210201', '住房公积金'], ['30113', '住房公积金'], ['50103', '住房公积金'], '人员类项目'],
] as const;

const projects = [
  ['130000221112001000011', '信息系统运行维护', '特定目标类项目'],
  ['130000221112001000003', '物业管理', '其他运转类项目'],
] as const;

export const funds = ['一般公共预算拨款', '政府性基金预算拨款', '上年结转一般公共预算', '事业收入'];

const amount = fc.integer({ min: 1, max: 9_999_999_99 });

const basicRow = fc
  .tuple(fc.constantFrom(...units), fc.constantFrom(...basics), fc.constantFrom(...funds), amount)
  .map(([unit, [function_, department, government, kind], fund, fen]): BudgetRow => ({
    ...{ unit, function: function_, department, government, kind, fund, fen, project: null },
  }));

const projectRow = fc
  .tuple(
    fc.constantFrom(...units),
    fc.constantFrom(...projects),
    fc.constantFrom(
      [
        ['30227', '委托业务费'],
        ['50205', '委托业务费'],
      ] as const,
      [
        ['31002', '办公设备购置'],
        ['50306', '设备购置'],
      ] as const,
    ),
    fc.constantFrom(...funds),
    amount,
  )
  .map(([unit, [code, name, kind], [department, government], fund, fen]): BudgetRow => ({
    ...{ unit, function: ['2010302', '一般行政管理事务'], department, government },
    ...{ project: [code, name], kind, fund, fen },
  }));

/** Each combination once: how an amount is split says nothing. */
export const budgetRows = fc.uniqueArray(fc.oneof(basicRow, projectRow), {
  minLength: 2,
  maxLength: 12,
  selector: (row) => JSON.stringify({ ...row, fen: 0 }),
});
