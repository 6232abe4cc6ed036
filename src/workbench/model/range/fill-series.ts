import type { CellContent } from './cell-content';

/** What a lane of cells goes on with; undefined where the workbench does not know what Excel would do. */
export type Continuation = (steps: number) => CellContent;

export interface LaneCell {
  readonly content: CellContent;
  readonly isFormula: boolean;
  readonly isDate: boolean;
}

/** Lists that Excel knows; a cell with one of their words is followed by the next. */
const lists: readonly (readonly string[])[] = [
  words('Sun,Mon,Tue,Wed,Thu,Fri,Sat'),
  words('Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'),
  words('Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'),
  words('January,February,March,April,May,June,July,August,September,October,November,December'),
  words('日,一,二,三,四,五,六'),
  words('星期日,星期一,星期二,星期三,星期四,星期五,星期六'),
  words('一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月'),
  words('正月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,腊月'),
  words('第一季,第二季,第三季,第四季'),
  words('子,丑,寅,卯,辰,巳,午,未,申,酉,戌,亥'),
  words('甲,乙,丙,丁,戊,己,庚,辛,壬,癸'),
];

function words(text: string): readonly string[] {
  return text.split(',');
}

/**
 * `lane`: the constants of a row or column, in the direction of the fill. Step 0 is the first new cell. `asSeries`: a
 * single number counts on (FillSeries) and is not repeated (FillDefault). Null: the cells are repeated.
 */
export function continuation(
  lane: readonly LaneCell[],
  asSeries: boolean,
): Continuation | null | undefined {
  const contents = lane.map(({ content }) => content);
  if (lane.some(({ isFormula }) => isFormula)) return allPlain(lane) ? null : undefined;
  if (contents.every(({ type }) => type === 'Double')) return numbers(lane, asSeries);
  if (contents.every(({ type }) => type === 'String'))
    return texts(contents.map(({ value }) => String(value)));
  return allPlain(lane) ? null : undefined;
}

/** Formulas, truth values, blanks and words that begin no series are repeated as they are. */
function allPlain(lane: readonly LaneCell[]): boolean {
  return lane.every(
    ({ content: { type, value }, isFormula }) =>
      isFormula || (type !== 'Double' && !(type === 'String' && isCounted(String(value)))),
  );
}

function numbers(lane: readonly LaneCell[], asSeries: boolean): Continuation | null {
  const values = lane.map(({ content }) => Number(content.value));
  const [only = 0] = values;
  const count = values.length;
  if (count === 1) {
    if (!asSeries && !lane[0]?.isDate) return null;
    return (step) => number(only + step + 1);
  }
  // The straight line through the numbers, as Excel draws it.
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let above = 0;
  let below = 0;
  for (const [index, value] of values.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  const slope = above / below;
  return (step) => number(Number((mean + slope * (count + step - middle)).toPrecision(15)));
}

function texts(values: readonly string[]): Continuation | null | undefined {
  const list = lists.find((one) => values.every((value) => one.includes(value)));
  if (list) {
    const places = values.map((value) => list.indexOf(value));
    const step = stepOf(places, list.length);
    const last = places.at(-1) ?? 0;
    if (step === undefined) return null;
    return (steps) => text(list[(last + step * (steps + 1)) % list.length] ?? '');
  }
  const counted = values.map(countedText);
  if (counted.every((part) => part === undefined)) return null;
  const [first] = counted;
  if (!first || counted.some((part) => part?.before !== first.before)) return undefined;
  const places = counted.map((part) => part?.number ?? 0);
  const step = stepOf(places);
  if (step === undefined) return undefined;
  const last = places.at(-1) ?? 0;
  return (steps) => {
    const next = String(Math.abs(last + step * (steps + 1)));
    return text(first.before + next.padStart(first.digits, '0'));
  };
}

function stepOf(places: readonly number[], round = Infinity): number | undefined {
  const [first = 0, second] = places;
  if (second === undefined) return 1;
  const wrap = (difference: number) =>
    round === Infinity ? difference : ((difference % round) + round) % round;
  const step = wrap(second - first);
  const isEven = places.every(
    (place, index) => index === 0 || wrap(place - (places[index - 1] ?? 0)) === step,
  );
  return isEven ? step : undefined;
}

interface CountedText {
  readonly before: string;
  readonly number: number;
  /** Leading zeros stay: 项目01, 项目02. */
  readonly digits: number;
}

function countedText(value: string): CountedText | undefined {
  const [, before = '', digits = ''] = /^(.*?)(\d{1,15})$/s.exec(value) ?? [];
  return digits === '' ? undefined : { before, number: Number(digits), digits: digits.length };
}

function isCounted(value: string): boolean {
  return /\d/.test(value) || lists.some((list) => list.includes(value));
}

function number(value: number): CellContent {
  return { type: 'Double', value };
}

function text(value: string): CellContent {
  return { type: 'String', value };
}
