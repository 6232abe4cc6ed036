/** Says that a figure of the year before stood here. */
export type MarkFigure = (figure: string) => string;

const number = '[0-9０-９]+(?:[.．,，][0-9０-９]+)*';
const units = [
  ...['万元', '亿元', '千元', '元', '[%％‰]', '个?百分点', '平方米', '公里'],
  ...[
    '[个余多]?[百千万亿]?(?:人次|人|名|户|家|项|件|份|篇|次|场|期|批|台|套|辆|张|册|处|所|条|宗)',
  ],
  ...['个?(?:工作日|月|季度|小时|分钟)', '[余多]?[万亿]', '个', '天', '年', '月', '日'],
];

/** Names of laws and their numbers are no figures: 《…2021年…》, 财预〔2016〕143号. */
const named = '《[^》]*》|〔[^〕]*〕\\s*\\d+\\s*号';

const date =
  '(?:20|２０)[0-9０-９]{2}\\s*年(?:\\s*[0-9０-９]{1,2}\\s*月(?:\\s*[0-9０-９]{1,2}\\s*日)?)?';

/** A date, or a number with its unit; of a span both ends. */
const figure = `${date}|${number}(?:\\s*[-~～—至到]\\s*${number})?\\s*(?:${units.join('|')})`;
const found = new RegExp(`(?<named>${named})|(?<figure>${figure})`, 'g');

/** The text with a mark in place of each figure: what was true the year before is not said again unseen. */
export function withoutFigures(text: string, mark: MarkFigure): string {
  return text.replace(found, (whole, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<'named' | 'figure', string>>;
    return groups.figure === undefined ? whole : mark(whole);
  });
}

export function hasFigures(text: string): boolean {
  return withoutFigures(text, () => '') !== text;
}

/** A sentence, not a name. */
export function isProse(text: string): boolean {
  return text.length > 30 || /[，。；;！？\n]/.test(text);
}

/** A text as it comes into this year: sentences without their figures, names as they are. */
export function carriedText(
  text: string,
  mark: MarkFigure,
): { readonly now: string; readonly why: 'figuresOut' | 'figureInName' | null } {
  if (!hasFigures(text)) return { now: text, why: null };
  return isProse(text)
    ? { now: withoutFigures(text, mark), why: 'figuresOut' }
    : { now: text, why: 'figureInName' };
}
