import type { TextRules } from '../../domain/text-check/text-rules';
import { terms } from '../glossary/terms';
import { planWords } from '../words/plan-words';
import { changeWords } from './change-words';
import { countedWords } from './counted-words';
import { noneWords } from './none-words';
import { peopleWords } from './people-words';
import { reasonWords } from './reason-words';
import { rentalWords } from './rental-words';
import { textWording } from './text-wording';
import { vehicleWords } from './vehicle-words';

const number =
  '(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\\d+)[）)]、?|\\d+[.、．])';
const heading = '[^：:。，,；;]{2,30}';

/** 3个项目实行绩效目标管理，涉及资金9万元: of all funds, or which is not said. */
const howMany = '\\d+|[一二两三四五六七八九十]+';
const theirFunds =
  '[^。；;个]*(?:涉及(?:项目)?(?:支出)?(?:预算)?(?:资金|金额|支出)?|[，,、](?:预算)?(?:资金|金额))(?:合计|共计|共|为)? *$';

/** 机关运行经费 is what offices spend: 财预〔2016〕143号. Names that may be those of an office, 中心 and 党校, are none of these. */
const institutions =
  '(?:(?<!党)校|中学|小学|幼儿园|大学|(?<!行政|主义|干部)学院|医院|卫生院|研究[所院]|科学院|博物馆|图书馆|文化馆|美术馆|剧院)$';

/** 公务用车购置及运行费3万元，其中：购置费0万元，运行费3万元. */
function partOfVehicles(name: string): string {
  return String.raw`公务用车购置[及和与]运[^。\n\d]*\d[^。\n]*?[，,；;：:（(、中]${name}(?:用|预算|支出)?(?:安排|为)? *\d`;
}

/** What is asked of the text of a disclosure. */
export const textRules: TextRules = {
  wording: textWording,
  threePublic: {
    total: 'three',
    stated: [
      { item: 'abroad', name: '因公出国（境）费', pattern: '因公出国|公务出国' },
      // 公务用车购置及运行费 says nothing of either.
      {
        item: 'vehiclePurchase',
        name: '公务用车购置费',
        pattern: '公务用车购置(?!及|和|与)|公务用车购置及运[行维]',
        asPart: partOfVehicles('购置费?'),
      },
      {
        item: 'vehicleRunning',
        name: '公务用车运行费',
        pattern: '公务用车运[行维]|公务用车购置及运[行维]',
        asPart: partOfVehicles('运(?:行|维|行维护)费?'),
      },
      { item: 'reception', name: '公务接待费', pattern: '公务接待' },
    ],
    sums: [
      { total: 'three', parts: ['abroad', 'vehicles', 'reception'] },
      { total: 'vehicles', parts: ['vehiclePurchase', 'vehicleRunning'] },
    ],
  },
  balance: {
    sides: [
      { total: 'income', ofYear: 'incomeYear' },
      { total: 'expenditure', ofYear: 'expenditureYear' },
      { total: 'budget' },
    ],
    carriedFacts: ['carriedOver', 'carriedForward'],
    carried: '(?:结转|结余)[^，。；：、\\d]{0,12}',
  },
  plans: planWords,
  // 上海 counts at the end of August.
  assetDays: [
    { month: 12, day: 31 },
    { month: 8, day: 31 },
  ],
  changes: changeWords,
  reasons: reasonWords,
  none: noneWords,
  chapter:
    '^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)(?!.*(?:[。；，]|[：:].)).{0,40}$',
  // （二）政府采购：2026年……; 政府采购情况：2026年……
  runInHeading: `^(?:${number} *${heading}[：:。]|${heading}[：:])`,
  // 无机关运行经费；上缴上级支出0万元。
  notHad: {
    denied: '(?:无|没有)[^，。；\\n]*',
    amount: '[^，。；：、（）\\n]*[^\\d.，。；：、（）\\n]0(?:\\.0+)?(?:万|亿)?元',
  },
  // 四、财政拨款收入支出总表, in a list of tables or above one.
  tableTitle: '^[^。；，]{2,50}表$',
  vehicles: vehicleWords,
  people: peopleWords,
  rentals: rentalWords,
  agency: {
    wholes: ['agencyCost', 'operating'],
    items: ['reception', 'vehicleRunning'],
    rest: '项目',
  },
  counted: countedWords,
  savings: ['厉行节约', '节约', '节省', '节俭', '压减', '压缩'],
  // 财预〔2016〕143号, as the bureaus' templates have them.
  sections: [
    { name: '部门职责及机构设置', pattern: '职责|机构设置|部门概况|概况' },
    {
      name: '收支总体情况',
      pattern:
        '预算(?:安排)?(?:的)?总体情况|收支.*(?:情况|说明)|收入支出|收入预算.*说明|单位收入情况|预算编制说明|预算(?:数据)?变动情况',
    },
    { name: '机关运行经费', pattern: '机关运行|机构运转经费', notOf: institutions },
    { name: '“三公”经费', pattern: '三公' },
    { name: '政府采购', pattern: '政府采购' },
    { name: '国有资产', pattern: '国有资产' },
    { name: '绩效', pattern: '绩效' },
    { name: '名词解释', pattern: '名词解释' },
  ],
  chapters: {
    begins: '^\\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)',
    ofSomeFunds: [
      { heading: '政府性基金|国有资本经营' },
      // Money of the year before pays too: what was got this year has to be all that is spent.
      { heading: '一般公共预算|财政拨款', allIf: ['expenditure', 'incomeGeneral'] },
    ],
  },
  namedLists: ['projects', 'classes'],
  toldProjects: {
    about: '绩效',
    counts: [
      `(?<count>${howMany}) *个(?:预算|部门预算)?项目${theirFunds}`,
      `项目(?:共计?|为)? *(?<count>${howMany}) *个${theirFunds}`,
    ],
    lists: ['listedProjects', 'targetProjects'],
  },
  // 全县行政单位、事业单位使用财政拨款安排的“三公”经费, where a finance bureau adds them up.
  ownScopes: [
    {
      ...{ fact: 'summaryScope', before: '“三公”经费' },
      said: '经[^，。；]{2,25}汇总，?(?:20\\d\\d年度?)?(?<scope>[^，。；“”\\d]{2,60})(?=“三公”经费)',
    },
  ],
  classLists: {
    added: ['generalClasses', 'fundClasses'],
    all: 'allClasses',
    items: ['generalItems', 'fundItems', 'allItems'],
    apartBy: 'carriedOver',
    whole: { item: 'general', fact: 'generalSpending' },
  },
  terms,
};
