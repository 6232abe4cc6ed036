import type { Words } from '../../../domain/form/words';

/** What is said of the names of indicators, and of all indicators of a project together. */
export const indicatorTexts: Readonly<Record<string, Words>> = {
  directionOfShare: {
    zh: '「{name}」的指标值{found}，方向也反了。请先核对超过100%的数，再把符号改成{expected}。',
    en: 'The value {found} of “{name}” points the wrong way too: check the number above 100% first, then change its sign to {expected}.',
  },
  nameUnmeasured: {
    zh: '「{name}」写的是要做的事，没有说明衡量什么，指标值却是{found}。请改成可以衡量的名称，例如“……率”“……数量”“……次数”；不能量化的，指标值请用定性词。',
    en: '“{name}” says what is to be done, not what {found} measures. Name something that can be measured, such as a rate (率), a number (数量) or a count (次数); if it cannot be measured, use a word as the value.',
  },
  directionStandard: {
    zh: '「{name}」的指标值是{found}，本表的标准写法是{standard}，上限和下限写反了。请改成{expected}，或者核对。',
    en: 'The value of “{name}” is {found}, but the form comes with {standard}: ceiling and floor are the wrong way round. Change it to {expected}, or check it.',
  },
  satisfactionPoint: {
    zh: '「{name}」的指标值是{found}，满意度应当写成下限（≥），一般在{lowest}到{highest}之间。请写上≥，并核对这个比例是否适当。',
    en: 'The value of “{name}” is {found}; satisfaction should have a floor (≥), usually between {lowest} and {highest}. Write ≥ and check that the share is suitable.',
  },
  levelOther: {
    zh: '「{name}」看名称是「{expected}」，却列在「{level}」下面。请移到「{expected}」；名称写错的，请改名称。',
    en: '“{name}” is by its name one of “{expected}”, but stands under “{level}”. Move it to “{expected}”, or correct its name.',
  },
  descriptionIsName: {
    zh: '「{name}」的「{field}」与指标名称完全相同，没有说明。请写明指标衡量什么、怎样计算。',
    en: 'The “{field}” of “{name}” is only its name again. Say what is measured and how it is calculated.',
  },
  valueMissing: {
    zh: '「{name}」没有{field}。请填写，例如≥95%、≤10万元；这一年不适用的，请写“不适用”。',
    en: '“{name}” has no “{field}”. Fill it in, for example ≥95% or ≤10万元, or write 不适用 if it does not apply this year.',
  },
  costInWords: {
    zh: '「{name}」是成本指标，指标值却是文字“{found}”，无法核对。请写成金额上限（例如≤10万元）或者单位成本（例如≤300元/人）。',
    en: '“{name}” is a cost, but its value “{found}” is a word that cannot be checked. Give the most it may cost (≤10万元) or the cost of each (≤300元/人).',
  },
  costNoAmount: {
    zh: '「{name}」列在成本指标里，指标值{found}却不是金额。请写成金额（例如≤10万元）、单位成本（例如≤300元/人）或者成本控制率；不是成本的，请移到其他指标。',
    en: '“{name}” stands among the costs, but its value {found} is not an amount. Give an amount (≤10万元), the cost of each (≤300元/人) or a rate of cost control (成本控制率); if it is not a cost, move it.',
  },
  costRateOver: {
    zh: '「{name}」的指标值是{found}，成本控制率应当不超过100%，写成上限（例如≤100%）。请核对。',
    en: 'The value of “{name}” is {found}; a rate of cost control should be at most 100% and written as a ceiling (≤100%). Check it.',
  },
  shareOver: {
    zh: '「{name}」的指标值是{found}，这样的比例不会大于100%。请核对指标值，看是不是多写了一位数字。',
    en: 'The value of “{name}” is {found}, but a share like this cannot exceed 100%. Check the value: perhaps it has a digit too many.',
  },
  spendingBelowPlan: {
    zh: '「{name}」的指标值是{found}，低于「{plan}」的{expected}。两处说的都是年底的支出进度，请核对。',
    en: 'The value of “{name}” is {found}, below “{plan}” with {expected}. Both say what is spent by the end of the year: check both.',
  },
  periodTooFew: {
    zh: '「{name}」写了“{period}”，全年应当是{expected}，指标值却是{found}。请改成全年的次数；如果是每一期的次数，请在单位里写明（{unit}）。',
    en: '“{name}” says “{period}”, which makes {expected} in a year, but its value is {found}. Give the number of the whole year, or say in the unit that it is of each period ({unit}).',
  },
  wordRepeatsName: {
    zh: '「{name}」的指标值“{found}”只是重复了名称里的动词。请写明达到的程度（例如显著、明显），能够量化的请写数字。',
    en: 'The value “{found}” of “{name}” only repeats the verb of its name. Say to what degree (such as 显著 or 明显), or give a figure.',
  },
  formulaOfOther: {
    zh: '「{name}」的「{field}」里是“{found}”的计算公式，不是这个指标的。请改成这个指标的公式；名称写错的，请改名称。',
    en: 'The “{field}” of “{name}” gives the formula of “{found}”, another indicator. Give its own formula, or correct the name.',
  },
  textOfOther: {
    zh: '「{field}」用了「{other}」的标准说明。请改回自己的标准说明；可以一键恢复。',
    en: '“{field}” holds the standard text of “{other}”. Restore its own: one click does it.',
  },
  indicatorTwice: {
    zh: '「{name}」与{first}的指标重复。请删去一个，或者写成不同的指标（例如分别写明对象）。',
    en: '“{name}” repeats the indicator in {first}. Delete one, or make them different, for example by naming whom each is about.',
  },
  indicatorTwoValues: {
    zh: '「{name}」有两个指标值：这里是{found}，{first}那一行是{other}。请只保留一个；如果衡量的不是一回事，请改名称。',
    en: '“{name}” has two values: {found} here, and {other} in the row of {first}. Keep one, or change a name if they measure different things.',
  },
  indicatorUnites: {
    zh: '「{name}」把{others}（{first}）也包括在内，同样的内容会算两遍。请合并成一个指标，或者去掉重复的对象。',
    en: '“{name}” takes in what {others} ({first}) measure, so that the same counts twice. Make one indicator of them, or leave out what is there already.',
  },
  levelsMissing: {
    zh: '已经填写了{count}个指标，还缺{missing}。产出指标和效益指标每个项目都要有；产出一般分数量、质量、时效，工程、购置类项目还要有成本指标。请补上。',
    en: 'Indicators filled in: {count}; there is none of {missing}. Every project needs outputs (产出) and benefits (效益); outputs usually tell quantity, quality and time, and projects that build or buy have costs too. Add them.',
  },
  fewFigures: {
    zh: '{count}个指标里有{words}个用定性词，能够核对的数字不到一半。能够量化的指标请写成数字和单位。',
    en: 'Of {count} indicators {words} have words as values, so less than half can be checked by figures. Give a number and a unit wherever it can be measured.',
  },
  valuesContradict: {
    zh: '「{name}」的指标值是{found}，「{other}」的指标值是{expected}，说的都是“{about}”，两者不能同时成立。请核对并改正其中一个。',
    en: 'The value of “{name}” is {found} and that of “{other}” is {expected}; both are about “{about}” and cannot hold together. Check and correct one of them.',
  },
  basisIsIndicator: {
    zh: '「{field}」写的“{found}”是指标名称，不是指标值的来源（共{count}处）。请写明来源，例如计划标准、行业标准、历史标准、合同协议、政策文件、预算批复。',
    en: '“{found}” in “{field}” names an indicator, not where its value comes from (places: {count}). Give the source, such as 计划标准, 行业标准, 历史标准, 合同协议, 政策文件 or 预算批复.',
  },
  basisAlike: {
    zh: '{count}个指标的「{field}」都是“{found}”，看不出各个值的来源。请分别写明，例如计划标准、行业标准、合同协议。',
    en: 'The “{field}” of all {count} indicators is “{found}”, which does not tell where each value comes from. Give the source of each, such as 计划标准, 行业标准 or 合同协议.',
  },
  goalIsOther: {
    zh: '「{field}」与「{other}」完全相同。目标要说明达到什么结果，请另写，并写明数量和时间。',
    en: '“{field}” is the same text as “{other}”. A goal says what result is to be reached: write it anew, with a number and a date.',
  },
  goalShort: {
    zh: '「{field}」只有{count}个字，难以说清目标。请写明做什么、做多少、什么时候完成（一般不少于{least}个字）。',
    en: '“{field}” is short (characters: {count}). Say what will be done, how much and by when (usually at least {least} characters).',
  },
  goalUnmeasured: {
    zh: '「{field}」没有写数量或者时间，年底难以核对是否完成。请补充，例如“12月底前完成……不少于……次”。',
    en: '“{field}” gives no number and no date, so nobody can tell at the end of the year whether it was reached. Add them.',
  },
  codeOther: {
    zh: '「{field}」是“{found}”（{count}位），应当是{expected}。请核对；没有编码的填“————”。',
    en: '“{field}” is “{found}” (characters: {count}); it should be {expected}. Check it, or type ———— if there is none.',
  },
  codeSpelled: {
    zh: '「{field}」是“{found}”，里面有空格、全角字符或者小写字母。请改成{expected}。',
    en: '“{field}” is “{found}”, with spaces, full-width characters or small letters. Change it to {expected}.',
  },
};
