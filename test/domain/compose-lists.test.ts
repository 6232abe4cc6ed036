import { allBlocks } from '../../src/domain/form/walk-parts';
import { fieldOf } from '../../src/domain/form/form-cell';
import type { Formula } from '../../src/domain/form/form-formula';
import { composeLists } from '../../src/domain/recognize/compose/compose-lists';
import { tablesToRead } from '../../src/domain/recognize/tables-to-read';
import { formWords } from '../../src/files/forms-in-file/form-words';
import { readFormFile } from '../../src/files';
import { compositions } from '../../src/packs/elsewhere/compositions';
import { asWord } from '../seeds/provinces/other-disclosure';

/** A title, and below it rows in which < goes on from the left and ^ from above, parted by /. */
async function composed(title: string, rows: string): Promise<string | null> {
  const lines = rows.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`);
  const file = await readFormFile(asWord(`${title}\n${lines.join('\n')}`));
  if (file.kind !== 'document') throw new Error(file.kind);
  const { blocks } = file;
  const placed = blocks.flatMap((table, block) =>
    table.kind === 'table' ? [{ table, block }] : [],
  );
  const made = composeLists(tablesToRead(blocks, placed, formWords), compositions);
  if (!made) return null;
  const { style, form } = made.indexed;
  expect(allBlocks(style.body)).toEqual([]);
  const told = style.body.map((part) =>
    'row' in part ? part.row.flatMap((cell) => fieldOf(cell) ?? []) : [],
  );
  const words = told.map((fields) =>
    fields
      .map((one) =>
        'formula' in one
          ? `${one.id}=${formulaWords(one.formula)}`
          : `${one.id}${one.kind === 'percent' ? '%' : ''}`,
      )
      .join(' '),
  );
  return `${form.id}: ${words.join(' / ')}`;
}

function formulaWords(formula: Formula): string {
  if ('add' in formula) return formula.add.join('+');
  if ('subtract' in formula) return formula.subtract.join('-');
  if ('growth' in formula) return formula.growth.join('→');
  if ('share' in formula) return `${formula.share}÷${formula.of}`;
  return JSON.stringify(formula);
}

const read: readonly (readonly [what: string, title: string, rows: string, made: string])[] = [
  [
    'two lists, each with its sum',
    '收支总表',
    '收入|<|支出|< / 项目|金额|项目|金额 / 一、一般公共预算|3|一、教育支出|2 / 二、其他收入|1|二、住房保障支出|2 / 收入总计|4|支出总计|4',
    'F07: general function205 / other function221 / incomeTotal=general+other expenditureTotal=function205+function221',
  ],
  [
    'numbers of rows and of columns',
    '收支总表',
    '序号|收入|<|支出|< / ^|项目|金额|项目|金额 / 栏次|1|2|3|4 / 1|一、一般公共预算|3|一、教育支出|3 / 2|收入总计|3|支出总计|3',
    'F07: row3Text0 general function205 / row4Text0 incomeTotal=general expenditureTotal=function205',
  ],
  [
    'all parts of the general budget, though 其中 stands before the first, and the same names below each use',
    '收支总表',
    '收入|<|支出|< / 项目|金额|项目|金额 / 一、一般公共预算|3|一、基本支出|2 / 其中：经费拨款|2|工资福利支出|1 / 非税收入拨款|1|商品和服务支出|1 / 二、其他资金|1|二、项目支出|2 / ||商品和服务支出|2 / 收入总计|4|支出总计|4',
    'F07: general=generalAppropriation+generalNonTax economicBasic=wagesOfBasic+goodsOfBasic / generalAppropriation wagesOfBasic / generalNonTax goodsOfBasic / other economicProject=goodsOfProject / goodsOfProject / incomeTotal=general+other economicTotal=economicBasic+economicProject',
  ],
  [
    'one of them alone is a part',
    '收支总表',
    '收入|<|支出|< / 项目|金额|项目|金额 / 一般公共预算|3|教育支出|3 / 其中：经费拨款|2||  / 收入总计|3|支出总计|3',
    'F07: general function205 / generalAppropriation / incomeTotal=general expenditureTotal=function205',
  ],
  [
    'expenditure line by line, beside that of last year',
    '部门支出预算总表',
    '支出项目类别|2024年预算数|2025年预算数 / 一、基本支出|3|4 / 1.工资福利支出|2|3 / 2.商品和服务支出|1|1 / 二、项目支出|1|2 / 支出总计|4|6',
    'F09: basicLastYear=wagesLastYear+goodsLastYear basic=wages+goods / wagesLastYear wages / goodsLastYear goods / projectLastYear project / totalLastYear=basicLastYear+projectLastYear total=basic+project',
  ],
  [
    '三公 below what it costs to administer',
    '行政经费及“三公”经费预算表',
    '项目|预算数 / 行政经费|9 / “三公”经费|3 / 其中：（一）因公出国（境）支出|0 / （二）公务用车购置及运行维护支出|2 / 1.公务用车购置|0 / 2.公务用车运行维护费|2 / （三）公务接待费支出|1',
    'F14: administrative / total=abroad+vehicles+reception / abroad / vehicles=vehiclePurchase+vehicleRunning / vehiclePurchase / vehicleRunning / reception',
  ],
  [
    'what was carried over is no part of the sum of the year',
    '收支总表',
    '项目|金额|项目|金额 / 其他收入|3|教育支出|4 / 本年收入合计|3|本年支出合计|4 / 上年结转|1|结转下年| / 收入合计|4|支出合计|4',
    'F07: other function205 / income=other expenditure=function205 / carriedOver carriedForward / incomeTotal=income+carriedOver expenditureTotal=expenditure+carriedForward',
  ],
  [
    'both years, the last one first, with what changed',
    '收支总表',
    '收入|<|<|<|支出|<|<|< / 项目|2023年预算数|2024年预算数|增减%|项目|2023年预算数|2024年预算数|增减% / 其他收入|2|3|50|教育支出|2|3|50 / 收入总计|2|3|50|支出总计|2|3|50',
    'F07: otherLastYear other otherGrowth=otherLastYear→other function205LastYear function205 function205Growth=function205LastYear→function205 / ' +
      'incomeTotalLastYear=otherLastYear incomeTotal=other incomeTotalGrowth=incomeTotalLastYear→incomeTotal ' +
      'expenditureTotalLastYear=function205LastYear expenditureTotal=function205 expenditureTotalGrowth=expenditureTotalLastYear→expenditureTotal',
  ],
  [
    'what was carried over, in other words, and of which funds',
    '财务收支预算总表',
    '项目|金额 / 一般公共预算拨款收入|3 / 上年单位结转结余|1 / 1.一般公共预算结转|1 / 收入总计|4',
    'F07: general / carriedOver=carriedOverGeneral / carriedOverGeneral / incomeTotal=general+carriedOver',
  ],
  [
    'which part of all each source is',
    '收入预算情况表',
    '收入来源|2024年预算|占收入总额的比重（%） / 一般公共预算拨款|3|75.00 / 其他收入|1|25.00 / 收入总额|4|100.00',
    'F08: general generalColumn2=general÷total / other otherColumn2=other÷total / total=general+other totalColumn2=total÷total',
  ],
  [
    'shares that are of nothing in the table',
    '收入预算情况表',
    '收入来源|2024年预算|占比 / 一般公共预算拨款|3|15.00% / 其他收入|1|5.00% / 合计|4|20.00%',
    'F08: general generalColumn2% / other otherColumn2% / total=general+other totalColumn2%',
  ],
  [
    '部门预算 above all lines, and names that stand below two uses',
    '2024年部门综合预算收支总表',
    '收入|<|支出|<|<|< / 项目|预算数|支出功能分科目|预算数|支出经济科目|预算数 / 一、部门预算|5|一、部门预算|5|一、部门预算|5 / 1、财政拨款|5|1、教育支出|5|1、人员经费和公用经费支出|3 / （1）一般公共预算拨款|5|||（1）商品和服务支出|3 / 其中：专项资金列入部门预算的项目|1|||2、专项业务经费支出|2 / ||||（1）商品和服务支出|2 / 收入总计|5|支出总计|5|支出总计|5',
    'F07: incomeDepartment=appropriation expenditureDepartment=function205 economicDepartment=staff+special / ' +
      'appropriation=general function205 staff=goodsOfStaff / general goodsOfStaff / line3 special=goodsOfSpecial / goodsOfSpecial / ' +
      'incomeTotal=incomeDepartment expenditureTotal=expenditureDepartment economicTotal=economicDepartment',
  ],
  [
    'by the classification of the government',
    '收支总表',
    '项目|金额|政府预算支出经济科目|金额 / 其他收入|3|机关工资福利支出|2 / ||机关商品和服务支出|1 / 收入总计|3|支出总计|3',
    'F07: other governmentWages / governmentGoods / incomeTotal=other governmentTotal=governmentWages+governmentGoods',
  ],
  [
    'numbers before the lines',
    '收支总表',
    '序号|收入|<|支出|< / ^|项目|金额|项目|金额 / 1|其他收入|3|教育支出|3 / 2|收入总计|3|支出总计|3',
    'F07: row2Text0 other function205 / row3Text0 incomeTotal=other expenditureTotal=function205',
  ],
  [
    'three lists of which one says what it is used for',
    '收支总表',
    '项目|金额|功能|金额|性质|金额 / 其他收入|3|教育支出|3|人员支出|1 / ||||项目支出|2 / 总计|3|总计|3|总计|3',
    'F07: other function205 personnel / economicProject / incomeTotal=other expenditureTotal=function205 economicTotal=personnel+economicProject',
  ],
  [
    'funds in columns, and the same names below another line',
    '财政拨款收支总表',
    '项目|金额|项目|合计|一般公共预算|政府性基金 / 一、本年收入|3|一、本年支出|4|3|1 / 一般公共预算|3|教育支出|4|3|1 / 二、上年结转|1||| | / 一般公共预算|1||| | / 收入总计|4|支出总计|4|3|1',
    'F10: income=incomeGeneral currentTotal=function205Total currentGeneral=function205General currentFund=function205Fund / ' +
      'incomeGeneral function205Total=function205General+function205Fund function205General function205Fund / ' +
      'carriedOver=carriedOverGeneral / carriedOverGeneral / ' +
      'incomeTotal=income+carriedOver expenditureTotal=currentTotal expenditureGeneral=currentGeneral expenditureFund=currentFund',
  ],
  [
    'a row for each year, and one for what changed',
    '“三公”经费表',
    '年份|合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费 / ^|^|^|小计|购置费|运行费|^ / 2023年|5|0|3|0|3|2 / 2024年|4|0|3|0|3|1 / 比上年增减|-1|0|0|0|0|-1',
    'F14: totalLastYear=abroadLastYear+vehiclesLastYear+receptionLastYear abroadLastYear vehiclesLastYear=vehiclePurchaseLastYear+vehicleRunningLastYear vehiclePurchaseLastYear vehicleRunningLastYear receptionLastYear / ' +
      'total=abroad+vehicles+reception abroad vehicles=vehiclePurchase+vehicleRunning vehiclePurchase vehicleRunning reception / ' +
      'totalChange=total-totalLastYear abroadChange=abroad-abroadLastYear vehiclesChange=vehicles-vehiclesLastYear vehiclePurchaseChange=vehiclePurchase-vehiclePurchaseLastYear vehicleRunningChange=vehicleRunning-vehicleRunningLastYear receptionChange=reception-receptionLastYear',
  ],
  [
    'economic items by their names alone',
    '一般公共预算安排基本支出分经济科目表',
    '科目|预算数 / 合计|6 / 工资福利支出|5 / 基本工资|3 / 奖金|2 / 商品和服务支出|1 / 办公费|1',
    'F12: total=wages+goods / wages=line2+line3 / line2 / line3 / goods=line5 / line5',
  ],
  [
    'economic items by code in two lists, each with its sum',
    '一般公共预算基本支出表',
    '人员经费|<|<|公用经费|<|< / 科目编码|科目名称|金额|科目编码|科目名称|金额 / 301|工资福利支出|5|302|商品和服务支出|2 / 30101|基本工资|3|30201|办公费|2 / 30103|奖金|2||| / 人员经费合计|<|5|公用经费合计|<|2',
    'F12: row2Text0 wages=personnelLine1+personnelLine2 row2Text3 goods=operatingLine1 / row3Text0 personnelLine1 row3Text3 operatingLine1 / row4Text0 personnelLine2 row4Text3 / personnel=wages operating=goods',
  ],
  [
    'of which: only part of a sum is printed, so nothing is added up',
    '收支总表',
    '项目|金额|项目|金额 / 财政拨款|3|教育支出|3 / 其中：一般公共预算|2|| / 收入总计|3|支出总计|3',
    'F07: appropriation function205 / general / incomeTotal=appropriation expenditureTotal=function205',
  ],
];

const left: readonly (readonly [why: string, title: string, rows: string])[] = [
  ['no title says what it is', '附表', '项目|金额 / 其他收入|3 / 收入总计|3'],
  [
    'a sentence is no title',
    '2024年收支总表如下，单位为万元。',
    '项目|金额 / 其他收入|3 / 收入总计|3',
  ],
  ['a line with an amount is not known', '收支总表', '项目|金额 / 甲收入|3 / 收入总计|3'],
  ['nothing adds anything up', '收支总表', '项目|金额 / 其他收入|3'],
  ['two columns say the same', '收支总表', '项目|预算数|预算数 / 其他收入|3|3 / 收入总计|3|3'],
  ['no heads', '收支总表', '其他收入|3 / 收入总计|3'],
  [
    'the same list twice',
    '收支总表',
    '项目|金额|项目|金额 / 其他收入|3|其他收入|3 / 总计|3|总计|3',
  ],
  ['an amount without a name', '收支总表', '项目|金额 / 其他收入|3 / |4 / 收入总计|3'],
  ['a row of no year', '“三公”经费表', '年份|合计|公务接待费 / 2024年|4|4 / 甲单位|4|4'],
  ['the same year twice', '“三公”经费表', '年份|合计|公务接待费 / 2024年|4|4 / 2024年|5|5'],
];

test.each(read)('%s: read', async (_, title, rows, made) => {
  expect(await composed(title, rows)).toBe(made);
});

test.each(left)('%s: left', async (_, title, rows) => {
  expect(await composed(title, rows)).toBeNull();
});
