import { questionHead } from '../../domain/plan/prompt-words';

/** What Excel says beside the cells of forms and asks there, in English by the Chinese of it. Loaded only where it is wanted. */
export const promptsInEnglish: Readonly<Record<string, string>> = {
  // The head of a question: Excel takes 32 letters, and the English names of forms are longer.
  [questionHead]: 'Is this right?',
  '“三公”经费应当填写不小于0的数字，不带单位。':
    'An amount is a number of 0 or more, without its unit.',
  '请填写可以衡量的指标名称，例如完成率、次数、满意度。':
    'An indicator that can be measured, such as 完成率, 次数, 满意度.',
  '请以“1、”“2、”“3、”开头，例如“1、窗口服务管理”；每项职责之下重新编号。':
    'Begins with 1、 2、 3、, such as 1、窗口服务管理; anew below each duty.',
  '请填写金额，不带单位；没有安排的可以不填。': 'Amount without its unit; may stay empty.',
  '请写明这项活动做什么。': 'What is done in this activity.',
  '请写明要达到的结果，不要重复内容描述。': 'What is to be reached, not what is done.',
  '请以“一、”“二、”“三、”开头，例如“一、行政审批”。':
    'Begins with 一、 二、 三、, such as 一、行政审批.',
  '请填写科目编码的类，3位数字，例如201。': 'Class of the code, 3 digits, such as 201.',
  '请填写科目编码的款，2位数字，例如03。': 'Section of the code, 2 digits, such as 03.',
  '请填写科目编码的项，2位数字，例如01。': 'Item of the code, 2 digits, such as 01.',
  '请填写预算单位代码，前面的0也要填。': 'Code of the unit, zeros in front of it included.',
  '可以不填；填的与上面单位代码相同。': 'May stay empty; else the code of the unit above.',
  '请填写经济分类的类，3位数字，例如301。': 'Class of the economic code, 3 digits, such as 301.',
  '请填写经济分类的款，2位数字，例如01。': 'Section of the economic code, 2 digits, such as 01.',
  '请填写政府预算经济分类的类，3位数字，例如501。':
    'Class of the government’s economic code, 3 digits, such as 501.',
  '请填写政府预算经济分类科目编码，5位数字，例如50101。':
    'The government’s economic code, 5 digits, such as 50101.',
  '请填写经济分类科目编码，5位数字，例如30101。': 'Economic code, 5 digits, such as 30101.',
  '请填写项目名称，各张表写得一样才能互相核对。':
    'Name of the project, written alike in all forms.',
  '类3位、款5位、项7位，例如201、20103、2010301。':
    'Code of 3, 5 or 7 digits, such as 201, 20103, 2010301.',
  '请填写类别名称，没有的可以删去。': 'Name of the class; delete what there is none of.',
  '项目的预算资金，不小于采购金额。': 'Budget of the project, not less than its purchases.',
  '请写具体的名称，例如台式计算机、印刷服务。': 'A name of its own, such as 台式计算机, 印刷服务.',
  '请填写政府采购品目代码，例如C1001。': 'Code of the goods, such as C1001.',
  '请填写单位名称，“小计”会自动显示在后面。': 'Name of the unit; 小计 follows it by itself.',
  '金额应当填写不小于0的数字，不带单位。': 'An amount is a number of 0 or more, without its unit.',
  '请填写可以衡量的指标名称，例如评估项目数量、按时办结率。':
    'What can be measured, such as 评估项目数量, 按时办结率.',
  '说明指标衡量什么、怎样计算。': 'What it measures, and how.',
  '例如计划标准、行业标准、历史标准、合同协议、政策文件、预算批复。':
    'Such as 计划标准, 行业标准, 历史标准, 合同协议, 政策文件, 预算批复.',
  '请填写21位项目编码；没有编码的填“————”。': 'Code of 21 digits; ———— where there is none.',
  '表的标题由项目名称组成。': 'The title is made of it.',
  '说明资金用在哪些方面，金额与预算数一致。':
    'What the money is for, with the amount of the budget.',
  '请填写到此时累计支出的百分比，例如25%；不小于前一时点，12月底为100%。':
    'Share spent until then, such as 25%; never less than before, 100% in December.',
  '说明这笔钱要达到什么目的，写明数量和时间。': 'What is to be reached, with quantity and time.',
  '单位：元': 'In 元',
  '单位：万元': 'In 万元',
  '请填写金额，不带单位；没有安排的填0。': 'Amount without its unit; 0 if none is planned.',
  '这里应当填写金额（单位：元），只填数字，不带单位。':
    'An amount in 元 is expected here: a number without its unit.',
  '这里应当填写金额（单位：万元），只填数字，不带单位。':
    'An amount in 万元 is expected here: a number without its unit.',
  数量: 'Quantity',
  '请填写数字，不带单位。': 'A number without its unit.',
  '这里应当填写不小于0的数字，不带单位。':
    'A number of 0 or more is expected here, without its unit.',
  百分比: 'Percentage',
  '请填写0%到100%之间的百分数，例如25%。': 'A percentage from 0% to 100%, such as 25%.',
  '这里应当填写0%到100%之间的百分数，例如25%。':
    'A percentage from 0% to 100% is expected here, such as 25%.',
  '请从列表中选择；列表中没有的，也可以直接填写。':
    'Choose from the list; what it does not hold can be typed.',
  '填写的内容不在列表中。确认无误的，可以保留。':
    'This is not in the list. It can stay if it is meant so.',
  指标值: 'Target value',
  '请填写符号、数字和单位，例如≥95%、≤10万元；定性指标填写有效、显著等。':
    'Sign, number and unit, such as ≥95% or ≤10万元; else a word such as 有效, 显著.',
  评价标准: 'Grade',
  '请填写本等次的范围，例如98%以上、95%～98%；各等次应当首尾相接。':
    'The range of this grade, such as 98%以上 or 95%～98%; each begins where another ends.',
  '编码位数固定，前面的0也要填。':
    'A code has a fixed number of digits, zeros in front of it included.',
};
