import type { Words } from '../../../domain/form/words';
import { crossTexts } from './cross-texts';
import { amountTexts } from './amount-texts';
import { indicatorTexts } from './indicator-texts';
import { wordingTexts } from './wording-texts';
import { roundingTexts } from './rounding-texts';
import { wordsTexts } from './words-texts';
import { textRuleTexts } from '../text/text-rule-texts';
import { textInTotalTexts } from './text-in-total-texts';

/**
 * What a finding says: what is wrong, both figures, the difference, and what to do. In braces stand the params of the finding.
 * Where it is said elsewhere.
 */
export const findingTexts: Readonly<Record<string, Words>> = {
  ...indicatorTexts,
  ...wordingTexts,
  ...textRuleTexts,
  ...amountTexts,
  ...wordsTexts,
  ...roundingTexts,
  derivedEmpty: {
    zh: '「{field}」是空的，按各项计算应为{expected}。请恢复公式，或者填上这个数。',
    en: '“{field}” is empty; its parts give {expected}. Restore the formula, or fill this in.',
  },
  derivedDiffers: {
    zh: '「{field}」是{found}，按各项计算应为{expected}，相差{difference}。请核对各项；各项无误的，请恢复公式。',
    en: '“{field}” is {found}; its parts give {expected}, a difference of {difference}. Check the parts; if they are right, restore the formula.',
  },
  derivedOther: {
    zh: '「{field}」是「{found}」，按各项计算应为{expected}。请恢复公式，或者改成这个数。',
    en: '“{field}” is “{found}”; its parts give {expected}. Restore the formula, or change it to this.',
  },
  derivedNothing: {
    zh: '「{field}」是「{found}」，但没有可以用来计算的数，这里应当是空的。请恢复公式，或者核对各项。',
    en: '“{field}” is “{found}”, but there is nothing to calculate it from, so it should be empty. Restore the formula, or check its parts.',
  },
  derivedStale: {
    zh: '「{field}」的公式没有错，但文件里保存的结果是{found}，按各项现在的数应为{expected}，相差{difference}。请用 Excel 打开，按 Ctrl+Alt+F9 重新计算，再保存。',
    en: 'The formula of “{field}” is right, but its saved result is {found}; its parts now give {expected}, a difference of {difference}. Open the file in Excel, recalculate with Ctrl+Alt+F9, and save it.',
  },
  negative: {
    zh: '「{field}」是{found}，金额不能小于0。请核对数字和正负号。',
    en: '“{field}” is {found}; an amount cannot be less than 0. Check the number and its sign.',
  },
  notEqual: {
    zh: '「{field}」是{found}，{others}是{expected}，两者应当相等，相差{difference}。请核对这两个数。',
    en: '“{field}” is {found}, but {others} is {expected}; both should be equal, and differ by {difference}. Check both figures.',
  },
  notEqualSum: {
    zh: '「{field}」是{found}，{others}合计是{expected}，两者应当相等，相差{difference}。请核对这些数。',
    en: '“{field}” is {found}, but {others} add up to {expected}; both should be equal, and differ by {difference}. Check these figures.',
  },
  more: {
    zh: '「{field}」是{found}，大于{others}的{expected}，多出{difference}。请核对这两个数。',
    en: '“{field}” is {found}, more than {others} with {expected}, by {difference}. Check both figures.',
  },
  moreThanSum: {
    zh: '「{field}」是{found}，大于{others}合计的{expected}，多出{difference}。请核对这些数。',
    en: '“{field}” is {found}, more than {others} together with {expected}, by {difference}. Check these figures.',
  },
  outside: {
    zh: '「{field}」是{found}，应当在{minimum}到{maximum}之间。请核对百分比。',
    en: '“{field}” is {found}; it should lie between {minimum} and {maximum}. Check the percentage.',
  },
  planMissing: {
    zh: '「{field}」没有填写。支出计划的四个时点都要填：请填写到此时累计支出的百分比。',
    en: '“{field}” is empty. The plan has four dates: fill in the share spent until this one.',
  },
  planFalls: {
    zh: '「{field}」是{found}，小于「{earlier}」的{before}。计划填的是到此时的累计数，后面的不能小于前面的。请核对这两个时点。',
    en: '“{field}” is {found}, less than “{earlier}” with {before}. The plan is cumulative: a later share cannot be smaller. Check both dates.',
  },
  planUnfinished: {
    zh: '「{field}」是{found}，年底应当达到{expected}。请核对支出计划。',
    en: '“{field}” is {found}; at the end of the year it should reach {expected}. Check the plan.',
  },
  missing: {
    zh: '「{field}」还没有填写。请填写。',
    en: '“{field}” is not filled in yet. Fill it in.',
  },
  missingItems: {
    zh: '还没有填写任何「{field}」。请至少填写一项。',
    en: 'There is no “{field}” yet. Fill in at least one.',
  },
  noNumber: {
    zh: '「{field}」是「{found}」，不是可以计算的数字。请改成数字，不带单位和文字。',
    en: '“{field}” is “{found}”, which is not a number that can be calculated with. Replace it by a number without a unit or words.',
  },
  numberAsText: {
    zh: '「{field}」的「{found}」是文字，Excel 不会把它加进合计。请改成数字{expected}。',
    en: '“{found}” in “{field}” is text, which Excel does not add to totals. Replace it by the number {expected}.',
  },
  tooFine: {
    zh: '「{field}」的{found}比“分”还小。金额最多精确到分，请改成准确的金额。',
    en: '{found} in “{field}” is finer than a fen. Amounts are exact to the fen; replace it by the exact amount.',
  },
  date: {
    zh: '「{field}」里是日期，不是数字：Excel 会把 3-1 这样的输入变成日期。请重新填写数字。',
    en: '“{field}” holds a date, not a number: Excel makes one of entries like 3-1. Type the number again.',
  },
  percentUnclear: {
    zh: '「{field}」没有写百分号，按{found}读取。请核对；不对的话，请带百分号重新填写，例如25%。',
    en: '“{field}” has no percent sign and is read as {found}. Check it; if it is wrong, type it again with the sign, for example 25%.',
  },
  wordsLeftOut: {
    zh: '「{field}」里是文字。求和公式 SUM 会跳过文字，合计没有因此算错。没有金额的，请填0或者留空。',
    en: '“{field}” holds words. SUM passes over them, so the totals are not wrong because of them. Where there is no amount, type 0 or leave it empty.',
  },
  wordsForNothing: {
    zh: '「{field}」里是文字，用加号相加的合计会因此显示 #VALUE!。没有金额的，请填0或者留空。',
    en: '“{field}” holds words, which make totals that add with + show #VALUE!. Where there is no amount, type 0 or leave it empty.',
  },
  typedInYuan: {
    zh: '{field}是{found}，像是按元填的：按{others}应为{expected}，正好是它的一万分之一。本表的单位是万元，请改成{expected}。',
    en: '{field} is {found}, which looks as if it was typed in 元: {others} makes it {expected}, exactly a ten-thousandth of it. This form is in 万元: make it {expected}.',
  },
  otherUnit: {
    zh: '本表写的单位是{unit}，金额却像是{expected}：按{unit}，没有一个金额与别处相同；按{expected}，这一格与{place}的{found}相同。已按{unit}读取。请核对，把单位改成{expected}，或者改正金额。',
    en: 'This table says that its amounts are in {unit}, but they look like {expected}: in {unit} none of them stands anywhere else, and in {expected} this one is {found} ({place}). It was read in {unit}. Check it: change the unit to {expected}, or correct the amounts.',
  },
  units: {
    zh: '表里写了不止一种金额单位，或者单位不认识（{units}），金额按表样的单位读取。请只保留一种。',
    en: 'The form names several units of money, or one that is not known ({units}); amounts are read in that of the form. Leave only one.',
  },
  valueUnknown: {
    zh: '「{name}」的指标值「{found}」不是可以核对的写法。请写成符号、数字和单位（例如≥95%、≤10万元），或者日期、定性词（例如有效）。',
    en: 'The value “{found}” of “{name}” cannot be understood. Write an operator, a number and a unit (for example ≥95% or ≤10万元), a date, or a word (for example 有效).',
  },
  valueUncommon: {
    zh: '「{name}」的指标值「{found}」不是常用的定性词。能够量化的，请写成数字和单位；不能的，建议用有效、显著等常用词。',
    en: 'The value “{found}” of “{name}” is not one of the words in use. Give a number and a unit where it can be measured, or a usual word such as 有效 or 显著.',
  },
  valueSerial: {
    zh: '「{name}」的指标值显示为「{found}」，这是 Excel 里{expected}的序号。请改成{expected}；如果是数量，请写上单位。',
    en: 'The value of “{name}” is shown as “{found}”, which is Excel’s number for the date {expected}. Change it to {expected}; if it is a quantity, add its unit.',
  },
  unitSpelled: {
    zh: '「{name}」的指标值是{found}，单位「{written}」应当写成「{unit}」。请改成{expected}。',
    en: 'The value of “{name}” is {found}; its unit “{written}” should be written “{unit}”. Change the value to {expected}.',
  },
  unitPerMille: {
    zh: '「{name}」的指标值是{found}，用的是千分号“‰”而不是百分号“%”，相差十倍。请改成{expected}；确实按千分比计算的，请换算成百分比。',
    en: 'The value of “{name}” is {found}, with “‰” instead of “%”, which is a tenth of it. Change it to {expected}; if it is really counted in ‰, convert it to percent.',
  },
  unitUnlisted: {
    zh: '「{name}」的指标值是{found}，「{unit}」不是常用的计量单位。请核对单位。',
    en: 'The value of “{name}” is {found}; “{unit}” is not one of the units in use. Check the unit.',
  },
  unitUnfit: {
    zh: '「{name}」的指标值是{found}，单位是「{unit}」，按指标名称应当用{expected}这样的单位。请核对指标名称和指标值。',
    en: 'The value of “{name}” is {found}, in “{unit}”; its name asks for a unit such as {expected}. Check the name and the value.',
  },
  unitMissing: {
    zh: '「{name}」的指标值是{found}，没有单位。请写上单位，例如次、个、万元。',
    en: 'The value of “{name}” is {found}, without a unit. Add one, for example 次, 个 or 万元.',
  },
  unitMissingHere: {
    zh: '「{name}」的指标值是{found}，没有单位，按指标名称应当用{expected}这样的单位。请写上单位。',
    en: 'The value of “{name}” is {found}, without a unit; its name asks for one such as {expected}. Add it.',
  },
  operatorMissing: {
    zh: '「{name}」的指标值是{found}，没有符号，表示正好等于这个数。如果是下限或上限，请写上≥或≤；正好等于的，请写上=。',
    en: 'The value of “{name}” is {found}, without an operator, which means exactly this number. Write ≥ or ≤ if it is a limit, or = if it is exact.',
  },
  operatorMissingCost: {
    zh: '「{name}」是成本，指标值是{found}，没有符号。不超过这个数的，请写成≤{found}；正好等于的，请写成={found}。',
    en: '“{name}” is a cost; its value is {found}, without an operator. Write ≤{found} if this is the most, or ={found} if it is exact.',
  },
  directionRate: {
    zh: '「{name}」越高越好，应当写成下限，指标值却是上限{found}。请改成{expected}；指标名称写错的，请改名称。',
    en: '“{name}” is the better the higher it is and needs a floor, but its value {found} is a ceiling. Change it to {expected}, or correct the name.',
  },
  directionCost: {
    zh: '「{name}」是成本，应当写成上限，指标值却是下限{found}。请改成{expected}；指标名称写错的，请改名称。',
    en: '“{name}” is a cost and needs a ceiling, but its value {found} is a floor. Change it to {expected}, or correct the name.',
  },
  directionBadEvent: {
    zh: '「{name}」越少越好，应当写成上限或者0，指标值却是{found}。请改成{expected}；指标名称写错的，请改名称。',
    en: '“{name}” is the better the lower it is and needs a ceiling or 0, but its value is {found}. Change it to {expected}, or correct the name.',
  },
  costAboveBudget: {
    zh: '「{name}」的指标值是{found}，大于「{budget}」的{expected}，多出{difference}。请核对指标值和预算。',
    en: 'The value of “{name}” is {found}, more than “{budget}” with {expected}, by {difference}. Check the value and the budget.',
  },
  costFarBelow: {
    zh: '「{name}」的指标值是{found}，不到「{budget}」{expected}的一半，相差{difference}。总成本一般等于预算，请核对。',
    en: 'The value of “{name}” is {found}, less than half of “{budget}” with {expected}; they differ by {difference}. All costs together usually equal the budget: check both.',
  },
  namePlaceholder: {
    zh: '「{field}」写的是「{found}」，不是具体的指标名称。请写明衡量什么，例如评估项目数量、按时办结率。',
    en: '“{field}” says “{found}”, which does not name an indicator. Say what is measured, for example 评估项目数量 or 按时办结率.',
  },
  satisfactionOver: {
    zh: '「{name}」的指标值是{found}，满意度不会大于100%，一般在{lowest}到{highest}之间。请核对指标值。',
    en: 'The value of “{name}” is {found}; satisfaction cannot exceed 100% and usually lies between {lowest} and {highest}. Check the value.',
  },
  satisfactionOperator: {
    zh: '「{name}」的指标值是{found}，满意度应当写成下限。请改成{expected}。',
    en: 'The value of “{name}” is {found}; satisfaction should have a floor. Change it to {expected}.',
  },
  satisfactionUnusual: {
    zh: '「{name}」的指标值是{found}，满意度一般在{lowest}到{highest}之间。请核对是否能够达到、是否偏低。',
    en: 'The value of “{name}” is {found}; satisfaction usually lies between {lowest} and {highest}. Check that it can be reached and is not too low.',
  },
  operatorSpelled: {
    zh: '「{name}」的指标值是「{found}」，符号统一写成≥、≤、>、<或=。请改成{expected}。',
    en: 'The value of “{name}” is “{found}”; operators are written ≥, ≤, >, < or =. Change it to {expected}.',
  },
  shape: {
    zh: '这张表有{count}处与表样不同（缺少行、列或文字，或者有多出的内容）：{places}，有些规则因此没有检查。请在“插入”页的“工作簿里的表单”里查看和修复。',
    en: 'This form differs from its printed shape (places: {count}; {places}): rows, columns or words are missing, or something stands there that does not belong, so some rules were not checked. Open “Forms of the workbook” on the Insert page to look at it and repair it.',
  },
  strayCell: {
    zh: '这里填了「{found}」，但「{item}」这一行不填这一格，所以没有读取。请删除，或者移到它所属的那一行。',
    en: '“{found}” stands here, but this cell is not to be filled in in a row of this kind ({item}), so it was not read. Delete it, or move it into the row it belongs to.',
  },
  rowsBeyond: {
    zh: '第{rows}行填在表格末尾的下面，那里没有表格的公式和格式，合计可能没有加上。请在“插入”页的“工作簿里的表单”里修复：公式、格式、行高一次补齐，填写的内容不变。',
    en: 'What stands in row {rows} is below the end of the form: there are no formulas and formats of it, and its totals may leave it out. Repair the form under “Forms of the workbook” on the Insert page: formulas, formats and heights are put in at once, what is filled in stays.',
  },
  bandGap: {
    zh: '「{name}」的评价标准有空档：{missing}没有对应的等次（{bands}）。请让各等次首尾相接，使每个值都有等次。',
    en: 'The grades of “{name}” leave a gap: {missing} has no grade ({bands}). Let each grade begin where the one before it ends.',
  },
  bandPointGap: {
    zh: '「{name}」的值正好是{missing}时没有对应的等次（{bands}）。请让其中一个等次包含这个值，例如把“大于”改为“以上”。',
    en: '“{name}” has no grade for exactly {missing} ({bands}). Let one of the grades include it, for example by writing 以上 instead of 大于.',
  },
  bandOpenEnd: {
    zh: '「{name}」最差的等次没有包含所有更差的值，{missing}没有对应的等次（{bands}）。请把“差”改为“{expected}”。',
    en: 'The worst grade of “{name}” does not hold all worse values: {missing} has no grade ({bands}). Change it to “{expected}”.',
  },
  bandOpenEndUnclear: {
    zh: '「{name}」最差的等次到头了，{missing}没有对应的等次（{bands}）。请把“差”改为不封口的范围（“以上”或“以下”）。',
    en: 'The worst grade of “{name}” has an end: {missing} has no grade ({bands}). Let it go on with 以上 or 以下.',
  },
  bandOverlap: {
    zh: '「{name}」的等次重叠：{grades}都包含{shared}。请改成互不重叠的范围。',
    en: 'Grades of “{name}” overlap: both {grades} hold {shared}. Change them so that no value has two grades.',
  },
  bandTouching: {
    zh: '「{name}」的{shared}同时属于两个等次：{grades}。数量是整数，请只让其中一个等次包含这个数。',
    en: '{shared} of “{name}” belongs to two grades: {grades}. Counts are whole numbers, so let only one grade include it.',
  },
  bandDuplicate: {
    zh: '「{name}」的等次{grades}都是“{found}”，分不出等次。请核对并改正其中一个。',
    en: 'The grades {grades} of “{name}” are both “{found}” and cannot be told apart. Check them and correct one.',
  },
  bandWords: {
    zh: '「{name}」是比率，评价标准却是文字（{bands}）。请改用百分比，例如“98%以上”“95%～98%”。',
    en: '“{name}” is a rate, but its grades are words ({bands}). Use percentages, such as 98%以上 or 95%～98%.',
  },
  bandNoPercent: {
    zh: '「{name}」应当用百分比衡量，评价标准却不是（{bands}）。请核对指标名称和单位。',
    en: '“{name}” should be measured in percent, but its grades are not ({bands}). Check the name and the unit.',
  },
  bandNoCount: {
    zh: '「{name}」是数量，评价标准却用了别的单位（{bands}）。请改用个、次、人等数量单位，或者核对指标名称。',
    en: '“{name}” is a number of things, but its grades have another unit ({bands}). Use a unit that counts, such as 个, 次 or 人, or check the name.',
  },
  bandNoTime: {
    zh: '「{name}」是时间，评价标准却不是（{bands}）。请改用天、年等时间单位，或者核对指标名称。',
    en: '“{name}” is a time, but its grades are not ({bands}). Use a unit of time, such as 天 or 年, or check the name.',
  },
  bandNoMoney: {
    zh: '「{name}」是金额，评价标准却不是（{bands}）。请改用元、万元等金额单位，或者核对指标名称。',
    en: '“{name}” is an amount, but its grades are not ({bands}). Use a unit of money, such as 元 or 万元, or check the name.',
  },
  bandUnitsMixed: {
    zh: '「{name}」的各等次单位不同（{bands}），无法比较。请统一单位。',
    en: 'The grades of “{name}” have different units ({bands}) and cannot be compared. Use one unit.',
  },
  bandMisprint: {
    zh: '等次“{grade}”的“{found}”无法识别，可能是“{expected}”的误写。请核对并改正。',
    en: '“{found}” for the grade “{grade}” cannot be understood; it may be a slip for “{expected}”. Check and correct it.',
  },
  bandUnreadable: {
    zh: '等次“{grade}”的“{found}”无法识别。请写成“98%以上”“95%～98%”或者“5次以内”这样的形式。',
    en: '“{found}” for the grade “{grade}” cannot be understood. Write it like 98%以上, 95%～98% or 5次以内.',
  },
  bandDescending: {
    zh: '等次“{grade}”的“{found}”从大到小，一般从小到大写。请改成“{expected}”。',
    en: '“{found}” for the grade “{grade}” runs downwards; grades are usually written upwards. Change it to “{expected}”.',
  },
  bandPercentMissing: {
    zh: '等次“{grade}”的“{found}”前一个数缺百分号。请改成“{expected}”。',
    en: '“{found}” for the grade “{grade}” lacks % after its first number. Change it to “{expected}”.',
  },
  bandMixedMarks: {
    zh: '等次“{grade}”的“{found}”与同一行其他等次的连接号不同。请改成“{expected}”。',
    en: '“{found}” for the grade “{grade}” uses another dash than the other grades of its row. Change it to “{expected}”.',
  },
  ...crossTexts,
  ...textInTotalTexts,
};
