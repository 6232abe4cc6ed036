export const coded =
  '合计||3|2|1 / 201|一般公共服务支出|3|2|1 / 20105|统计|3|2|1 / 2010501|行政运行|3|2|1';

/** Tables with rows of units, with the same heads below several, and of forms that only some places print: what, title, rows, and what is made of them. */
export const tablesOfUnitsAndUses: readonly (readonly [string, string, string, string])[] = [
  [
    'a row of a unit without a code above the codes that it spends',
    '支出总表',
    '科目编码|<|<|单位（科目）名称|合计|基本支出|项目支出 / 类|款|项|^|^|^|^ / |||合计|3|2|1 / |||档案馆|3|2|1 / 201|||一般公共服务支出|3|2|1 / 201|05||统计|3|2|1 / 201|05|01|行政运行|3|2|1',
    'F09 units>classes>sections>items: classCode sectionCode itemCode itemName total=basic+project basic project',
  ],
  [
    'a unit that alone has a code, above its projects',
    '项目支出预算表',
    '单位代码|项目名称（单位名称）|总计|一般公共预算|其他收入 / |合计|3|2|1 / 134001|档案馆|3|2|1 / |修复|2|1|1 / |展览|1|1|',
    'F16 units>projects: name total=general+other general other',
  ],
  [
    'what is called like another is of the head that it stands below, and so is what stands beside it',
    '一般公共预算支出表',
    '科目编码|科目名称|合计|基本支出|<|<|项目支出|<|< / ^|^|^|小计|工资福利支出|商品和服务支出|小计|商品和服务支出|资本性支出 / 201|一般公共服务支出|10|3|2|1|7|4|3 / 20105|统计|10|3|2|1|7|4|3 / 2010501|行政运行|10|3|2|1|7|4|3',
    'F11 classes>sections>items: itemCode itemName total=basic+project basic=wages+goods wages goods project=projectGoods+projectCapital projectGoods projectCapital',
  ],
  [
    'the special account, which is not all that is spent',
    '财政专户管理资金预算支出表',
    `科目编码|科目名称|合计|基本支出|项目支出 / ${coded}`,
    'E14 classes>sections>items: itemCode itemName total=basic+project basic project',
  ],
  [
    'what is spent as in columns, by codes of functions',
    '支出预算分类汇总表（按政府预算经济分类）',
    `科目编码|科目名称|总计|对事业单位经常性补助|对事业单位资本性补助 / ${coded}`,
    'E15 classes>sections>items: itemCode itemName total=unitsCurrent+unitsCapital unitsCurrent unitsCapital',
  ],
  [
    'what is bought, each kind in a column',
    '政府采购预算表',
    '采购项目名称|货物|工程|服务|合计 / 电脑|3|||3 / 修缮||2||2 / 保洁|||1|1 / 合计|3|2|1|6',
    'E05 items: goods ofGoods ofWorks ofServices total=ofGoods+ofWorks+ofServices',
  ],
];
