import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import type { BroughtIn } from '../../src/domain/last-year/brought-in';
import { lastYearInFile, readFormFile } from '../../src/files';
import { disclosures as known, latest } from './provinces/all-disclosures';
import {
  asWord,
  cellsOf,
  isRow,
  linesOf,
  type OtherDisclosure,
} from './provinces/other-disclosure';
import { heilongjiang2024 } from './provinces/heilongjiang-2024';
import { asSheets } from './provinces/other-workbook';
import { keptFigure, printedFigures } from './provinces/printed-figures';

/** What the figures of a fact are called in the tables that it was taken from, over all samples: read over by eye. */
const calledIn: Readonly<Record<string, RegExp>> = {
  expenditure:
    /^(?:支出(?:总计|合计) (?:本年)?支出(?:预算)?\/\S+|总计 支出（按功能分类）\/\S+|(?:合计|总计) (?:合计|总计|支出总计|本年支出合计))$/,
  general:
    /^(?:本年支出(?:合计|小计)? 支出(?:（按功能分类）)?\/(?:金额\/)?一般公共预算(?:支出|拨款|财政拨款)?|小计 财政拨款支出\/一般公共预算|(?:合计|总计) (?:\S+\/)?(?:合计|小计|总计)(?:\/[13])?)$/,
  income:
    /^合计 总计$|^(?:收入总计|收入合计|总计) (?:本年)?收入(?:预算)?\/(?:\d{4}年|本年)?(?:预算数?|预算金额|金额)(?:\/2)?$/,
  basic: /^(?:合计|总计) (?:支出预算\/)?基本支出(?:\/(?:合计|小计|2|4))?$|^基本支出 2025年预算数$/,
  project: /^(?:合计|总计) (?:(?:支出预算\/)?项目支出(?:\/[35])?|合计)$|^项目支出 2025年预算数$/,
  fund: /^(?:本年支出(?:合计|小计)? |小计 财政拨款)支出(?:（按功能分类）)?\/政府性基金预算(?:支出|财政拨款)?$/,
  agencyCost: /(?:公用经费(?:\/[35])?|公用支出|机关运行经费预算数)$/,
  three:
    /^(?:合计|“三公”经费(?:合计|小计)?|2024年(?:预算)?)? (?:\S+\/)?(?:合计(?:\/[12])?|小计|“三公”经费合计(?:\/1)?|(?:\d{4}年|本年)?预算数?)$/,
  abroad: /因公出国（境）/,
  vehicles: /公务用车购置及(?:运行(?:维护)?(?:费|支出)|运维费)|^公务用车费 /,
  vehiclePurchase: /购置(?:费|支出| )/,
  vehicleRunning: /运行(?:维护)?(?:费|支出| )/,
  reception: /公务接待费/,
};

const samples = [...known, ...latest, heilongjiang2024].map((one) => [one.name, one] as const);
const yearOf = ({ name }: OtherDisclosure) => Number(/\d{4}/.exec(name)?.[0]);

async function sourceOf(bytes: Uint8Array) {
  const file = await readFormFile(bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  return lastYearInFile(file, catalogue);
}

type Source = Awaited<ReturnType<typeof sourceOf>>;

function broughtIn(source: Source, sample: OtherDisclosure): BroughtIn {
  const [pack] = catalogue.packs.filter(({ id }) => id === 'national');
  if (!pack) throw new Error('no such pack');
  return bringInLastYear({ source, pack, year: yearOf(sample) + 1, styles: { F14: 'twoYear' } });
}

/** The words of a cell of the sample, by its place in the Word document. */
function printedCells({ words }: OtherDisclosure): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  let [table, row] = [0, 0];
  linesOf(words).forEach((line, at, all) => {
    if (!isRow(line)) return;
    [table, row] = isRow(all[at - 1] ?? '') ? [table, row + 1] : [table + 1, 1];
    cellsOf(line).forEach((text, column) => {
      cells.set(`T${table}!${String.fromCharCode(65 + column)}${row}`, text);
    });
  });
  return cells;
}

/** What an amount is written as: 1,306.40 and 1306.4 are one. */
const amountsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(万?元)/g)].map(([, number = '', unit]) =>
    Math.round(Number(number.replaceAll(',', '')) * (unit === '元' ? 100 : 1_000_000)),
  );

/** Over all samples: so many figures come in, and so many cells with a figure stay behind with a reason. */
const counts = { broughtIn: 0, left: 0 };

describe.each(samples)('%s', (_, sample) => {
  let source: Source;
  let brought: BroughtIn;
  beforeAll(async () => {
    source = await sourceOf(asWord(sample.words));
    brought = broughtIn(source, sample);
    counts.broughtIn += brought.facts.length;
    counts.left += brought.items.filter(
      ({ fate, was }) => fate.kind === 'left' && /^-?\d[\d.,]*%?$/.test(was),
    ).length;
  });

  test('each figure that comes in is the printed one, of its item and in its unit', () => {
    const printed = printedFigures(sample.words);
    const texts = new Map(source.paragraphs.map(({ at, text }) => [at, text]));
    const wrong = brought.facts.flatMap(({ name, fact, at }) => {
      const fen = fact.kind === 'amount' ? fact.fen : fact.count;
      const [place = ''] = at;
      const text = texts.get(place);
      if (text !== undefined) return amountsIn(text).includes(fen) ? [] : [`${name} ${text}`];
      const figure = printed.get(place);
      const isSame = figure && keptFigure(figure) === `${fen} ${figure.unit}`;
      const called = `${figure?.line} ${figure?.heads}`;
      return isSame && at.length === 1 && calledIn[name]?.test(called) ? [] : [`${name} ${called}`];
    });
    expect(wrong).toEqual([]);
    expect(brought.facts.length).toBeGreaterThan(0);
  });

  test('what has a column of last year stands in it', () => {
    const inColumns = brought.facts.flatMap(({ fact, column }) => {
      const form = column && brought.forms[column.form];
      const value = form?.values[column?.field ?? ''];
      return fact.kind === 'amount' && typeof value === 'number' ? [[fact.fen, value]] : [];
    });
    expect(inColumns.map(([, value = 0]) => Math.round(value * 1_000_000))).toEqual(
      inColumns.map(([fen]) => fen),
    );
    const isThree = brought.facts.some(({ name }) => name === 'reception');
    expect(inColumns.length > 0).toBe(isThree);
  });

  test('words that come in are those of their cells, and everything else is listed with its place', () => {
    const cells = printedCells(sample);
    const moved = brought.items.flatMap(({ at, was, fate }) => {
      if (fate.kind === 'left' || fate.to.kind !== 'field') return [];
      return cells.get(at[0] ?? '') === was ? [] : [`${at[0]}: ${was}`];
    });
    expect(moved).toEqual([]);
    const told = new Set(brought.items.flatMap(({ at }) => at));
    const filled = source.forms.flatMap(({ reading, addressOf }) =>
      reading.cells.flatMap(({ value, at }) =>
        value === null || value === '' ? [] : [addressOf(at)],
      ),
    );
    const untold = [...filled, ...source.unknown.map(({ at }) => at)].filter((at) => !told.has(at));
    expect(untold).toEqual([]);
  });

  test('a workbook of it brings the same figures in', async () => {
    const again = broughtIn(await sourceOf(asSheets(sample.words)), sample);
    const figures = ({ facts }: BroughtIn) => facts.map(({ name, fact }) => ({ name, fact }));
    expect(figures(again)).toEqual(figures(brought));
  });
});

test('so many figures come in and stay behind', () => {
  expect(counts).toEqual({ broughtIn: 512, left: 13322 });
});
