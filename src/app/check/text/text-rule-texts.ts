import type { Words } from '../../../domain/form/words';

/** What is said of words of a text. */
export const textRuleTexts: Readonly<Record<string, Words>> = {
  textTableDiffers: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}。请核对；表格无误的，请改文字。',
    en: 'The text says {found} for “{item}”, the form{place} says {expected}, a difference of {difference}. Check both; if the form is right, change the text.',
  },
  textTableCompared: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}。改金额的，请一并核对后面的“{compared}”。',
    en: 'The text says {found} for “{item}”, the form{place} says {expected}, a difference of {difference}. If you change the amount, check “{compared}” behind it too.',
  },
  textTableRounding: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}，可能是尾差。请使两处一致。',
    en: 'The text says {found} for “{item}”, the form{place} says {expected}; the difference of {difference} may come from rounding. Make both agree.',
  },
  textTableChange: {
    zh: '文字中「{item}」增减了{found}，表格{place}的两年数是本年{now}、上年{before}，应为{expected}，相差{difference}。请核对。',
    en: 'The text says that “{item}” changed by {found}; the form{place} has {now} this year and {before} last year, which makes {expected}, a difference of {difference}. Check both.',
  },
  textTypedDiffers: {
    zh: '文字中「{item}」是{found}，在“说明”页填写的是{expected}，相差{difference}。请核对；文字无误的，请改填写的数。',
    en: 'The text says {found} for “{item}”, but {expected} was typed on the page “Text”, a difference of {difference}. Check both; if the text is right, change what was typed.',
  },
  textTypedChange: {
    zh: '文字中「{item}」增减了{found}，按在“说明”页填写的数，本年{now}、上年{before}，应为{expected}，相差{difference}。请核对。',
    en: 'The text says that “{item}” changed by {found}; with what was typed on the page “Text” it is {now} this year and was {before} last year, which makes {expected}, a difference of {difference}. Check both.',
  },
  textTwiceDiffers: {
    zh: '这里「{item}」是{found}，另一处（{elsewhere}）是{expected}，相差{difference}。同一项的金额应当一致，请核对。',
    en: 'Here “{item}” is {found}, elsewhere in the text ({elsewhere}) it is {expected}, a difference of {difference}. One item should have one amount: check both.',
  },
  textTwiceRounding: {
    zh: '这里「{item}」是{found}，另一处（{elsewhere}）是{expected}，相差{difference}，可能是尾差。请使两处一致。',
    en: 'Here “{item}” is {found}, elsewhere in the text ({elsewhere}) it is {expected}; the difference of {difference} may come from rounding. Make both agree.',
  },
  textAgencyMore: {
    zh: '「{item}」是{found}，大于「{other}」的{expected}（{elsewhere}），多出{difference}。机关运行经费一般等于公用经费，请核对。',
    en: '“{item}” is {found}, more than “{other}” with {expected} ({elsewhere}), by {difference}. The two are usually equal: check both.',
  },
  textSidesDiffer: {
    zh: '收支不平：「{item}」是{found}，「{other}」是{expected}（{elsewhere}），相差{difference}。请核对。',
    en: 'Income and expenditure do not balance: “{item}” is {found}, “{other}” is {expected} ({elsewhere}), a difference of {difference}. Check both.',
  },
  textSumDiffers: {
    zh: '{found}与各项之和不符：{parts} = {expected}，相差{difference}。请核对。',
    en: '{found} is not the sum of its parts: {parts} = {expected}, a difference of {difference}. Check the figures.',
  },
  textSumRounding: {
    zh: '{found}与各项之和有尾差：{parts} = {expected}，相差{difference}。请核对，必要时说明。',
    en: '{found} and the sum of its parts differ by rounding: {parts} = {expected}, a difference of {difference}. Check the figures, or explain the difference.',
  },
  textPartsMore: {
    zh: '所列各项之和大于{found}：{parts} = {expected}，多出{difference}。请核对。',
    en: 'What is listed is more than {found}: {parts} = {expected}, by {difference}. Check the figures.',
  },
  textChangesDiffer: {
    zh: '总的变动是“{found}”，与各项变动不符：{parts}合计为“{expected}”，相差{difference}。请核对。',
    en: 'The whole change is “{found}”, but {parts} make “{expected}”, a difference of {difference}. Check the figures.',
  },
  textChangesRounding: {
    zh: '总的变动是“{found}”，与各项变动有尾差：{parts}合计为“{expected}”，相差{difference}。请核对。',
    en: 'The whole change is “{found}”, but {parts} make “{expected}”; the difference of {difference} may come from rounding. Check the figures.',
  },
  textShareDiffers: {
    zh: '比重写的是{found}，按{part}除以{whole}计算应为{expected}，相差{difference}个百分点。请核对。',
    en: 'The share is given as {found}; {part} of {whole} is {expected} (difference in percentage points: {difference}). Check the figures.',
  },
  textSharesDiffer: {
    zh: '各项比重合计是{found}，应为{expected}，相差{difference}个百分点。请核对。',
    en: 'The shares add up to {found} instead of {expected} (difference in percentage points: {difference}). Check them.',
  },
  textGrowthDiffers: {
    zh: '增减比例写的是{found}，按{part}、增减{whole}计算应为{expected}，相差{difference}个百分点。请核对。',
    en: 'The rate of change is given as {found}; {part} after a change of {whole} makes {expected} (difference in percentage points: {difference}). Check the figures.',
  },
  textDifferenceDiffers: {
    zh: '增减额写的是{found}，按{now}与{before}计算应为{expected}，相差{difference}。请核对。',
    en: 'The change is given as {found}; {now} and {before} make {expected}, a difference of {difference}. Check the figures.',
  },
  textWayDiffers: {
    zh: '写的是“{found}”，但本年{now}、上年{before}，应为“{expected}”。请核对。',
    en: 'It says “{found}”, but this year is {now} and last year was {before}: it should be “{expected}”. Check it.',
  },
  textWaysDiffer: {
    zh: '“{found}”与前面的“{other}”矛盾。请核对。',
    en: '“{found}” contradicts “{other}” before it. Check both.',
  },
  textFlatDiffers: {
    zh: '写的是“{found}”，但本年{now}、上年{before}，应为“{expected}”。请改写，或者核对两年的数。',
    en: 'It says “{found}”, but this year is {now} and last year was {before}: it should be “{expected}”. Change the words, or check both figures.',
  },
  textChangeOfNothing: {
    zh: '“{found}”没有增减，一般写成“{expected}”。请改写。',
    en: '“{found}” is no change; it is usually written “{expected}”. Change the words.',
  },
  textItemsMissing: {
    zh: '“三公”经费没有写明{items}的金额。请补上；没有安排的，也请写0万元。',
    en: 'The “three public expenses” do not state an amount for {items}. Add it, and write 0万元 where nothing is planned.',
  },
  textNotCompared: {
    zh: '“三公”经费没有与上年预算比较。请说明比上年增减多少，或者与上年持平。',
    en: 'The “three public expenses” are not compared with the year before. Say by how much they changed, or that they did not.',
  },
  textNoReason: {
    zh: '「{item}」有增减（{found}），没有说明原因。请补充原因。',
    en: '“{item}” changed by {found}, and no reason is given. Add the reason.',
  },
  textChangeUnsaid: {
    zh: '「{item}」比上年{found}（上年{before}，本年{now}），文中没有说明：合计的增减说明不了这一项。请补充增减和原因。',
    en: 'Against last year “{item}” is {found} ({before} then, {now} now), and the text does not say so: what is said of the total does not cover it. Add the change and its reason.',
  },
  textGrownMuch: {
    zh: '「{item}」比上年的{before}增加{found}，超过10%。“三公”经费只减不增，请确认原因充分。',
    en: '“{item}” grew by {found} from {before}, more than 10%. These expenses are not to grow: make sure that the reason is sufficient.',
  },
  textGrownUnexplained: {
    zh: '「{item}」比上年的{before}增加{found}，超过10%，没有说明原因。“三公”经费只减不增，请补充原因。',
    en: '“{item}” grew by {found} from {before}, more than 10%, and no reason is given. These expenses are not to grow: add the reason.',
  },
  textFinalAccount: {
    zh: '“{found}”是与决算比较。“三公”经费预算应当与上年预算比较，请核对。',
    en: '“{found}” compares with final accounts. A budget of the “three public expenses” is compared with the budget of the year before: check it.',
  },
  textNothingSaved: {
    zh: '「{item}」上年和本年都是0，原因不应当是“{found}”。请写明没有这项支出的原因。',
    en: '“{item}” was 0 and is 0, so “{found}” cannot be the reason. Say why there is no such expense.',
  },
  textNoneButSome: {
    zh: '这里写“{found}”，但另一处（{elsewhere}）「{item}」是{expected}。请核对。',
    en: 'It says “{found}” here, but elsewhere ({elsewhere}) “{item}” is {expected}. Check both.',
  },
  textNoneButShown: {
    zh: '这里写“{found}”，但另一处（{elsewhere}）写“{other}”。没有的，请改写另一处；有的，请改写这里。',
    en: 'It says “{found}” here, but “{other}” elsewhere ({elsewhere}). If there is none, change the words there; if there is, change them here.',
  },
  textCodeDiffers: {
    zh: '「{item}」的科目编码写的是{found}，表里是{expected}。请核对编码和名称。',
    en: '“{item}” has the code {found} here; in the tables it is {expected}. Check the code and the name.',
  },
  textCountsDiffer: {
    zh: '车辆共{found}，各类合计是{parts} = {expected}，相差{difference}。请核对。',
    en: 'The vehicles are {found} in all, but their kinds make {parts} = {expected}, a difference of {difference}. Check the numbers.',
  },
  textPeopleDiffer: {
    zh: '「{name}」共{found}，其中各项合计是{parts} = {expected}，相差{difference}。请核对人数。',
    en: '“{name}” are {found} in all, but their kinds make {parts} = {expected}, a difference of {difference}. Check the numbers.',
  },
  textVehiclesNone: {
    zh: '这里写“{found}”，但另一处（{elsewhere}）「{item}」是{expected}。没有车辆就没有运行费：请核对，改写这里或者金额。',
    en: 'It says “{found}” here, but elsewhere ({elsewhere}) “{item}” is {expected}. Without vehicles there is nothing to run: check both, and mend the words or the amount.',
  },
  textVehiclesZero: {
    zh: '这里写“{found}”，但另一处（{elsewhere}）「{item}」是{expected}。请核对辆数和金额。',
    en: 'It says “{found}” here, but elsewhere ({elsewhere}) “{item}” is {expected}. Check the number of vehicles and the amount.',
  },
  textRunningUnusual: {
    zh: '「{item}」{found}，车辆{other}，平均每辆{expected}，不在一般的{least}到{most}之间。请核对金额和辆数。',
    en: '“{item}” is {found} for {other}, {expected} each; usually it is {least} to {most}. Check the amount and the number.',
  },
  textRentalOutside: {
    zh: '这里的“三公”经费包括车辆“{words}”，项目支出里租车的{projects}是{found}，「{item}」只有{expected}，多出{difference}。属于“三公”经费的，请列入；不属于的，请在说明里写明。',
    en: 'Here the “three public expenses” include rent of vehicles (“{words}”). The projects that rent vehicles, {projects}, come to {found}, but “{item}” is {expected}: {difference} more. Add them there if they belong to it; if not, say so in the text.',
  },
  textAgencyItemMore: {
    zh: '机关运行经费里的「{item}」是{found}，大于“三公”经费里的{expected}，多出{difference}。请核对。',
    en: '“{item}” within the running costs is {found}, more than the {expected} of the “three public expenses”, by {difference}. Check both.',
  },
  textAgencyItemLess: {
    zh: '机关运行经费里的「{item}」是{found}，“三公”经费里是{expected}，相差{difference}。其余由项目支出安排的，请写明；不是的，请核对。',
    en: '“{item}” within the running costs is {found}, among the “three public expenses” {expected}, a difference of {difference}. If projects pay the rest, say so; if not, check both.',
  },
  textNameOther: {
    zh: '“{found}”（{near}）的规范名称是“{expected}”。请改写。',
    en: 'The standard name of “{found}” (“{near}”) is “{expected}”. Change it.',
  },
  textCauseOther: {
    zh: '前面写“{other}”，原因却是“{found}”，方向相反。请核对。',
    en: 'The text says “{other}”, but the reason behind it is “{found}”, which contradicts it. Check both.',
  },
  textConflict: {
    zh: '“{found}”（{near}）前后矛盾，可能是“{expected}”。请核对。',
    en: '“{found}” (“{near}”) contradicts itself; “{expected}” may be meant. Check it.',
  },
  textNamesCounted: {
    zh: '写的是{found}个，后面列出的是{expected}个（{names}），相差{difference}个。请核对：数字有误的改数字，名称有遗漏的补上。',
    en: 'It says that there are {found}, but {expected} are listed ({names}), a difference of {difference}. Correct the number, or add what is missing.',
  },
  textItemsCounted: {
    zh: '写的是{found}项，后面列出的是{expected}项，相差{difference}项。请核对。',
    en: 'It announces {found} items, but {expected} follow, a difference of {difference}. Check them.',
  },
  textOtherYear: {
    zh: '这里写的是{found}年，本预算是{expected}年。请核对年份。',
    en: 'It says {found} here, but this is the budget of {expected}. Check the year.',
  },
  textOtherDepartment: {
    zh: '文字写的是「{found}」，表里的部门名称是「{expected}」，文字里的数字因此没有与表核对。请核对名称：文字有误的，请改文字或者更新说明；表里有误的，请改表。',
    en: 'The text is about “{found}”, but the forms are of “{expected}”, so its figures were not held against them. Check the name: mend or update the text, or mend the forms.',
  },
  textOtherBase: {
    zh: '这里与{found}年比较，应当与上年即{expected}年比较。请核对年份。',
    en: 'It compares with {found} here; it should compare with the year before, {expected}. Check the year.',
  },
  textPlanOfPast: {
    zh: '“{near}”说的是{found}年要做的事，本预算是{expected}年，可能是去年的文字没有改。请改年份；说的确实是以前的，请写明“已”完成。',
    en: '“{near}” tells of something to be done in {found}, but this is the budget of {expected}: it may be left from last year. Correct the year, or say that it was done.',
  },
  textAssetDate: {
    zh: '资产截止日期写的是{found}，应为{expected}。请核对。',
    en: 'The assets are said to be those of “{found}”; they should be those of “{expected}”. Check the date.',
  },
  textSectionsMissing: {
    zh: '没有找到这些章节：{items}。公开说明应当包括这些内容。请补上；已经写了的，请核对标题。',
    en: 'These chapters were not found: {items}. A disclosure should have them: add them, or check the headings.',
  },
  textTermsUnexplained: {
    zh: '文中出现的{items}没有解释。请在名词解释里补充。',
    en: 'The text uses {items} without an explanation among the terms. Add it there.',
  },
  textTermUnused: {
    zh: '解释了「{item}」，但说明文字和表格里都没有出现。不需要的，请删去。',
    en: '“{item}” is explained, but occurs neither in the text nor in the forms. Delete it if it is not needed.',
  },
  textUnitsMixed: {
    zh: '同一句里既有“{other}”也有“{found}”。请统一金额单位。',
    en: 'One sentence has both “{other}” and “{found}”. Use one unit of money.',
  },
  textDecimalsMixed: {
    zh: '“{found}”的小数位数与同一句的其他数不同。请统一保留{decimals}位小数。',
    en: '“{found}” has another number of decimals than the other figures of the sentence. Write as many everywhere: {decimals}.',
  },
  textLeftOver: {
    zh: '还留着待填写的“{found}”（{near}）。请填写，或者删去。',
    en: '“{found}” is still to be replaced (“{near}”). Replace it, or delete it.',
  },
  textUnfilled: {
    zh: '“{found}”还没有填写（{near}）。请填写，或者删去。在工作簿里这只是提醒，写进要公开的文档就是错误。',
    en: '“{found}” is still to be filled in (“{near}”). Fill it in, or delete it. In a workbook this is a warning; in a document, which is to be published, it is an error.',
  },
  textLeftOverMarks: {
    zh: '“{found}”（{near}）不完整，或者是从别处带来的标记。请改正，或者删去。',
    en: '“{found}” (“{near}”) is incomplete, or a mark that came from elsewhere. Correct it, or delete it.',
  },
  textPercentMissing: {
    zh: '“{found}”（{near}）可能缺少百分号，应为“{expected}”。请核对。',
    en: '“{found}” (“{near}”) may lack its percent sign; it should be “{expected}”. Check it.',
  },
  textSpelledOther: {
    zh: '“{found}”（{near}）一般写成“{expected}”。请核对。',
    en: '“{found}” (“{near}”) is usually written “{expected}”. Check it.',
  },
  textSaidTwice: {
    zh: '“{found}”（{near}）重复了，可能是“{expected}”。请核对。',
    en: '“{found}” (“{near}”) says the same twice; “{expected}” may be meant. Check it.',
  },
  textSpace: {
    zh: '字间有多余的空格（“{near}”）。请删去。',
    en: 'There is a space too many between words (“{near}”). Delete it.',
  },
  textNumberMark: {
    zh: '序号“{found}”后面不用顿号，一般写成“{expected}”。请改写。',
    en: 'The number “{found}” takes no mark “、” behind it; it is usually written “{expected}”. Change it.',
  },
  textUnpaired: {
    zh: '“{found}”（{near}）没有成对。请补上另一半，或者删去。',
    en: '“{found}” (“{near}”) has no partner. Add the other one, or delete this one.',
  },
  textGarbled: {
    zh: '“{found}”（{near}）是乱码。请对照原文改正。',
    en: '“{found}” (“{near}”) are letters that were garbled. Correct them from the original.',
  },
};
