import type { Words } from '../../../domain/form/words';

/** What is said of words of a text. */
export const textRuleTexts: Readonly<Record<string, Words>> = {
  textTableDiffers: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}。请核对；表格无误的，请改文字。',
    en: 'The text says {found} for “{item}”, the form {place} says {expected}, a difference of {difference}. Check both; if the form is right, change the text.',
  },
  textTableCompared: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}。改金额的，请一并核对后面的“{compared}”。',
    en: 'The text says {found} for “{item}”, the form {place} says {expected}, a difference of {difference}. If you change it, check “{compared}” behind it too.',
  },
  textTableRounding: {
    zh: '文字中「{item}」是{found}，表格{place}是{expected}，相差{difference}，可能是尾差。请使两处一致。',
    en: 'The text says {found} for “{item}”, the form {place} says {expected}; the difference of {difference} may come from rounding. Make both agree.',
  },
  textTableChange: {
    zh: '文字中「{item}」增减了{found}，按表格{place}的两年数计算是{expected}，相差{difference}。请核对。',
    en: 'The text says that “{item}” changed by {found}; the two years of the form {place} give {expected}, a difference of {difference}. Check both.',
  },
  textTypedDiffers: {
    zh: '文字中「{item}」是{found}，在“说明”页填写的是{expected}，相差{difference}。请核对；文字无误的，请改填写的数。',
    en: 'The text says {found} for “{item}”, but {expected} was typed on the page “Text”, a difference of {difference}. Check both; if the text is right, change what was typed.',
  },
  textTypedChange: {
    zh: '文字中「{item}」增减了{found}，按在“说明”页填写的数计算是{expected}，相差{difference}。请核对。',
    en: 'The text says that “{item}” changed by {found}; what was typed on the page “Text” makes {expected}, a difference of {difference}. Check both.',
  },
  textTwiceDiffers: {
    zh: '这里「{item}」是{found}，另一处是{expected}。同一项的金额应当一致，请核对。',
    en: 'Here “{item}” is {found}, elsewhere in the text it is {expected}. One item should have one amount: check both.',
  },
  textTwiceRounding: {
    zh: '这里「{item}」是{found}，另一处是{expected}，可能是尾差。请使两处一致。',
    en: 'Here “{item}” is {found}, elsewhere in the text it is {expected}, which may come from rounding. Make both agree.',
  },
  textAgencyMore: {
    zh: '「{item}」是{found}，大于「{other}」的{expected}。机关运行经费一般等于公用经费，请核对。',
    en: '“{item}” is {found}, more than “{other}” with {expected}. Running costs usually equal the operating costs: check both.',
  },
  textSumDiffers: {
    zh: '{found}与各项之和不符：{parts} = {expected}，相差{difference}。请核对。',
    en: '{found} is not the sum of its parts: {parts} = {expected}, a difference of {difference}. Check them.',
  },
  textSumRounding: {
    zh: '{found}与各项之和有尾差：{parts} = {expected}，相差{difference}。请核对，必要时说明。',
    en: '{found} and the sum of its parts differ by rounding: {parts} = {expected}, by {difference}. Check them, or explain it.',
  },
  textPartsMore: {
    zh: '所列的项多于{found}：{parts} = {expected}，多出{difference}。请核对。',
    en: 'What is listed is more than {found}: {parts} = {expected}, by {difference}. Check them.',
  },
  textChangesDiffer: {
    zh: '总的增减{found}与各项增减不符：{parts}，合起来是{expected}，相差{difference}。请核对。',
    en: 'The change of {found} is not that of its parts: {parts} make {expected}, a difference of {difference}. Check them.',
  },
  textChangesRounding: {
    zh: '总的增减{found}与各项增减有尾差：{parts}，合起来是{expected}，相差{difference}。请核对。',
    en: 'The change of {found} and those of its parts differ by rounding: {parts} make {expected}, by {difference}. Check them.',
  },
  textShareDiffers: {
    zh: '比重写的是{found}，按{part}除以{whole}计算应为{expected}。请核对。',
    en: 'The share is given as {found}; {part} of {whole} is {expected}. Check it.',
  },
  textGrowthDiffers: {
    zh: '增减比例写的是{found}，按{part}、增减{whole}计算应为{expected}。请核对。',
    en: 'The growth is given as {found}; {part} with a change of {whole} makes {expected}. Check it.',
  },
  textDifferenceDiffers: {
    zh: '增减额写的是{found}，按{now}与{before}计算应为{expected}。请核对。',
    en: 'The change is given as {found}; {now} and {before} make {expected}. Check it.',
  },
  textWayDiffers: {
    zh: '写的是“{found}”，但本年{now}、上年{before}，应为“{expected}”。请核对。',
    en: 'It says “{found}”, but this year is {now} and last year was {before}: it should be “{expected}”. Check it.',
  },
  textWaysDiffer: {
    zh: '“{found}”与前面的“{other}”方向相反。请核对。',
    en: '“{found}” goes the other way than “{other}” before it. Check both.',
  },
  textFlatDiffers: {
    zh: '写的是“{found}”，但本年{now}、上年{before}，应为“{expected}”。请改写，或者核对两年的数。',
    en: 'It says “{found}”, but this year is {now} and last year was {before}: it should be “{expected}”. Change the words, or check both figures.',
  },
  textChangeOfNothing: {
    zh: '“{found}”没有增减，一般写成“{expected}”。',
    en: '“{found}” is no change; it is usually written “{expected}”.',
  },
  textItemsMissing: {
    zh: '“三公”经费没有写明{items}的金额。没有安排的，也请写0万元。',
    en: 'The “three public expenses” do not state {items}. State 0 for what is not planned, too.',
  },
  textNotCompared: {
    zh: '“三公”经费没有与上年预算比较。请说明比上年增减多少，或者与上年持平。',
    en: 'The “three public expenses” are not compared with the year before. Say by how much they changed, or that they did not.',
  },
  textNoReason: {
    zh: '「{item}」有增减{found}，没有说明原因。请补充原因。',
    en: '“{item}” changed by {found} without a reason. Add the reason.',
  },
  textGrownMuch: {
    zh: '「{item}」增加{found}，超过上年的10%。“三公”经费只减不增，请确认原因充分。',
    en: '“{item}” grew by {found}, more than 10% of the year before. These expenses are not to grow: make sure that the reason will do.',
  },
  textGrownUnexplained: {
    zh: '「{item}」增加{found}，超过上年的10%，没有说明原因。“三公”经费只减不增，请补充原因。',
    en: '“{item}” grew by {found}, more than 10% of the year before, without a reason. These expenses are not to grow: add the reason.',
  },
  textFinalAccount: {
    zh: '“{found}”是与决算比较。“三公”经费预算应当与上年预算比较，请核对。',
    en: '“{found}” compares with what was spent. A budget of these expenses is compared with the budget of the year before: check it.',
  },
  textNothingSaved: {
    zh: '「{item}」上年和本年都是0，原因不应当是“{found}”。请写明没有这项支出的原因。',
    en: '“{item}” is and was 0, so that “{found}” cannot be the reason. Say why there is no such expense.',
  },
  textNoneButSome: {
    zh: '这里写“{found}”，但另一处「{item}」是{expected}。请核对。',
    en: 'It says “{found}” here, but elsewhere “{item}” is {expected}. Check both.',
  },
  textNoneButShown: {
    zh: '这里写“{found}”，但另一处写“{other}”。没有的，请改写另一处。',
    en: 'It says “{found}” here, but “{other}” elsewhere. If there is none, change the words there.',
  },
  textCountsDiffer: {
    zh: '车辆共{found}，各类合计是{parts} = {expected}。请核对。',
    en: 'There are {found} in all, but the kinds make {parts} = {expected}. Check them.',
  },
  textCauseOther: {
    zh: '前面写“{other}”，原因却是“{found}”，方向相反。请核对。',
    en: 'Before it says “{other}”, but the reason is “{found}”, which goes the other way. Check both.',
  },
  textConflict: {
    zh: '“{found}”前后矛盾，可能是“{expected}”。请核对（{near}）。',
    en: '“{found}” contradicts itself; “{expected}” may be meant. Check it ({near}).',
  },
  textOtherYear: {
    zh: '这里写的是{found}年，本预算是{expected}年。请核对年份。',
    en: 'It says {found} here, but this is the budget of {expected}. Check the year.',
  },
  textOtherBase: {
    zh: '这里与{found}年比较，应当与上年即{expected}年比较。请核对年份。',
    en: 'It compares with {found}; it should be the year before, {expected}. Check the year.',
  },
  textAssetDate: {
    zh: '资产截止日期写的是{found}，应为{expected}。请核对。',
    en: 'The assets are those of {found}; they should be those of {expected}. Check it.',
  },
  textSectionsMissing: {
    zh: '没有找到这些章节：{items}。公开说明应当包括这些内容，请核对标题。',
    en: 'These chapters were not found: {items}. A disclosure should have them: check the headings.',
  },
  textTermsUnexplained: {
    zh: '文中出现的{items}没有解释。请在名词解释里补充。',
    en: 'The text uses {items} without explaining them. Add them to the terms.',
  },
  textTermUnused: {
    zh: '解释了「{item}」，但说明文字和表格里都没有出现。不需要的，请删去。',
    en: '“{item}” is explained, but occurs neither in the text nor in the forms. Delete it if it is not needed.',
  },
  textUnitsMixed: {
    zh: '同一句里有{other}也有{found}。请统一金额单位。',
    en: 'One sentence has both {other} and {found}. Use one unit of money.',
  },
  textDecimalsMixed: {
    zh: '“{found}”的小数位数与同一句的其他金额不同。请统一保留{decimals}位小数。',
    en: '“{found}” has other decimals than the amounts beside it. Print {decimals} decimals everywhere.',
  },
  textLeftOver: {
    zh: '还留着待填写的“{found}”（{near}）。请填写，或者删去。',
    en: 'There is still “{found}”, which is to be replaced ({near}). Fill it in, or delete it.',
  },
  textUnfilled: {
    zh: '“{found}”还没有填写（{near}）。请填写，或者删去。',
    en: '“{found}” is still to be filled in ({near}). Fill it in, or delete it.',
  },
  textLeftOverMarks: {
    zh: '“{found}”（{near}）不完整，或者是从别处带来的标记。请改正，或者删去。',
    en: '“{found}” ({near}) is not whole, or a mark that came from elsewhere. Correct it, or delete it.',
  },
  textPercentMissing: {
    zh: '“{found}”（{near}）可能缺少百分号，应为“{expected}”。请核对。',
    en: '“{found}” ({near}) may lack its percent sign: “{expected}”. Check it.',
  },
  textSpelledOther: {
    zh: '“{found}”（{near}）一般写成“{expected}”。请核对。',
    en: '“{found}” ({near}) is usually written “{expected}”. Check it.',
  },
  textSaidTwice: {
    zh: '“{found}”（{near}）重复了，可能是“{expected}”。请核对。',
    en: '“{found}” ({near}) says the same twice; “{expected}” may be meant. Check it.',
  },
  textSpace: {
    zh: '字间有多余的空格（{near}）。请删去。',
    en: 'There is a space between words ({near}). Delete it.',
  },
  textNumberMark: {
    zh: '序号“{found}”后面不用顿号，一般写成“{expected}”。',
    en: 'The number “{found}” takes no 、 behind it; it is usually written “{expected}”.',
  },
  textUnpaired: {
    zh: '“{found}”（{near}）没有成对。请补上另一半，或者删去。',
    en: '“{found}” ({near}) has no partner. Add it, or delete this one.',
  },
};
