import { disclosures } from './provinces/all-disclosures';
import { functionNames } from '../../src/packs/elsewhere/function-names';
import {
  keptFigure,
  keptReading,
  printedFigures,
  type PrintedFigure,
} from './provinces/printed-figures';
import { readAs } from './provinces/read-as';
import { figuresIn, type ReadFigure } from './provinces/result-of';

/** The words that say what a figure is; those of the year as in every year. */
function meaningOf({ line, heads }: PrintedFigure, { scope }: ReadFigure, year: number): string {
  const own = scope.length > 0 || /^(?:合计|总计)?$/.test(line) ? '' : `${line} `;
  return withoutYear(`${own}${heads}`, year);
}

function withoutYear(words: string, year: number): string {
  return words.replaceAll(`${year}年`, '本年').replaceAll(`${year - 1}年`, '上年');
}

const functionOf = new Map(functionNames.map(([code, name]) => [name, code]));

function isReadAs(read: ReadFigure, printed: PrintedFigure, year: number): boolean {
  const [, code] = /^function(\d{3})/.exec(read.field) ?? [];
  if (code !== undefined && functionOf.get(printed.line) !== code) return false;
  const field = read.field.replace(/^function\d{3}/, 'function');
  const meaning =
    code === undefined ? meaningOf(printed, read, year) : withoutYear(printed.heads, year);
  return readAs[read.form]?.[field]?.includes(meaning) ?? false;
}

describe.each(disclosures.map((one) => [one.name, one] as const))('%s', (name, sample) => {
  const printed = printedFigures(sample.words);
  const year = Number(/\d{4}/.exec(name)?.[0]);
  const reading = figuresIn(sample);

  test('every figure of the tables that are known is read where it stands, and none besides', async () => {
    const { figures, unknown } = await reading;
    const places = unknown.map(({ at }) => at);
    const isUnknown = (place: string) => places.some((at) => place.startsWith(`${at}!`));
    expect(places).toEqual(sample.unknown ?? []);
    const expected = [...printed].filter(([place]) => !isUnknown(place));
    expect(expected.length > 0).toBe(sample.tables.length > 0);
    const read = [...figures].map(([at, one]) => [at, keptReading(one, printed.get(at))]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(expected.map(([at, one]) => [at, keptFigure(one)])),
    );
  });

  test('as what its row and its heads say, the figures of a row in one item', async () => {
    const { figures, rowsOfItems } = await reading;
    const others = [...figures].flatMap(([place, read]) => {
      const one = printed.get(place);
      if (one && isReadAs(read, one, year)) return [];
      return [`${read.form} ${read.field}: ${one ? meaningOf(one, read, year) : place}`];
    });
    expect([...new Set(others)]).toEqual([]);
    expect([...rowsOfItems].filter(([, rows]) => rows.size > 1)).toEqual([]);
  });
});
