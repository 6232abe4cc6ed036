import { printCell } from '../../src/domain/grid/cell';
import { machine } from '../cli/in-memory';
import { wordContent } from '../files/word-parts';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { tableModels, wordFile } from './foreign-disclosure';
import { henan2022 } from './henan-2022';
import type { PrintedForm } from './printed-form';
import { county2021Text } from './texts/county-2021-text';
import { district2018Text } from './texts/district-2018-text';
import { henan2022Text } from './texts/henan-2022-text';
import { zone2019Text } from './texts/zone-2019-text';
import { zone2021Text } from './texts/zone-2021-text';
import { zone2019 } from './zone-2019';
import { zone2021 } from './zone-2021';

interface Item {
  readonly at: readonly string[];
  readonly was: string;
  readonly fate: string;
  readonly to?: { readonly kind: string };
}
interface Imported {
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly at: readonly string[];
  }[];
  readonly items: readonly Item[];
}

/** The whole disclosure as one document: its text, and its tables behind it. */
function documentOf(tables: readonly PrintedForm[], text: readonly string[]): Uint8Array {
  const [first, ...others] = tableModels(tables);
  if (!first) throw new Error('no table');
  const above = text.map((line) => ({ from: '', text: line }));
  return wordFile([{ ...first, above: [...above, ...first.above] }, ...others]).bytes;
}

/** The words of its cells and paragraphs by their places, as they stand in the file. */
function placesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { paragraphs, tables } = wordContent(bytes);
  const places = new Map(paragraphs.map((text, at) => [`¶${at + 1}`, text]));
  tables.forEach(({ rows }, table) => {
    rows.forEach((cells, row) => {
      let column = 0;
      for (const { text, columns, isBelow } of cells) {
        if (!isBelow) places.set(`T${table + 1}!${printCell({ row, column })}`, text);
        column += columns;
      }
    });
  });
  return places;
}

/** What comes in, as name, 万元 and place: read over by eye. */
const seeds = [
  [
    ...['a development zone, 2021', zone2021, zone2021Text, 'hebei-2021', 2022],
    [
      ...['income 581.28 ¶10', 'expenditure 581.28 ¶10', 'project 147.50 ¶10'],
      ...['agencyCost 42.23 ¶13'],
      ...['vehicles 0.00 ¶16', 'vehiclePurchase 0.00 ¶17', 'vehicleRunning 0.00 ¶18'],
      ...['reception 1.00 ¶19', 'abroad 0.00 ¶20'],
    ],
    [],
  ],
  [
    ...['a development zone, 2019', zone2019, zone2019Text, 'hebei-2021', 2020],
    [
      ...['income 534.57 ¶11', 'expenditure 534.57 ¶13', 'basic 484.57 ¶13', 'project 50.00 ¶13'],
      ...['agencyCost 158.87 ¶17', 'three 4.85 ¶19', 'abroad 0.00 ¶19'],
      ...['vehicleRunning 4.60 ¶19', 'reception 0.25 ¶19'],
    ],
    [],
  ],
  [
    ...['a county, 2021', county2021, county2021Text, 'hebei-2021', 2022],
    [
      ...['income 599.41 ¶11', 'expenditure 599.41 ¶15', 'basic 434.41 ¶13', 'project 165.00 ¶13'],
      ...['agencyCost 26.34 ¶17', 'three 4.00 ¶19', 'vehicles 4.00 ¶19'],
      ...['vehiclePurchase 0.00 ¶19', 'vehicleRunning 4.00 ¶19', 'reception 0.00 ¶19'],
    ],
    [],
  ],
  [
    ...['a district, 2018', district2018, district2018Text, 'hebei-2018', 2019],
    [
      ...['income 82.90 ¶14', 'expenditure 82.90 ¶18', 'project 15.50 ¶16', 'three 1.10 ¶22'],
      ...['abroad 0.00 ¶22', 'vehicles 1.10 ¶22'],
    ],
    // Numbers of columns.
    ['5', '6', '11', '13', '14', '15', '16'],
  ],
  [
    ...['a development zone of Henan, 2022', henan2022, henan2022Text, 'henan-2022', 2023],
    [
      ...['income 1934.49 T1!B35', 'expenditure 1934.49 T1!D35', 'basic 272.59 T2!G4'],
      ...['project 1661.90 T2!L4', 'general 1934.49 T3!E4', 'agencyCost 8.34 T5!G3'],
      ...['three 0.00 T6!A3', 'abroad 0.00 T6!B3', 'vehicles 0.00 T6!C3'],
      ...['vehiclePurchase 0.00 T6!D3'],
      ...['vehicleRunning 0.00 T6!E3', 'reception 0.00 T6!F3', 'fund 0.00 ¶20'],
    ],
    [],
  ],
] as const;

describe.each(seeds)('%s as one document', (_, tables, text, pack, year, figures, numbers) => {
  let places: ReadonlyMap<string, string>;
  let imported: Imported;
  beforeAll(async () => {
    const bytes = documentOf(tables, text);
    places = placesIn(bytes);
    const { run } = machine({ 'last.docx': bytes });
    const asked = ['--pack', pack, '--year', String(year), '--unit', '某某局', '--json'];
    const { out, err } = await run('import', 'last.docx', ...asked, '-o', 'now.xlsx');
    if (err !== '') throw new Error(err);
    imported = JSON.parse(out) as Imported;
  });

  test('these figures come in, each as the file prints it at its place', () => {
    const said = imported.facts.map(({ name, value, at }) =>
      [name.replace(/_last$/, ''), value.replace('万元', ''), ...at].join(' '),
    );
    expect(said).toEqual(figures);
    const printed = imported.facts.map(({ value, at: [place = ''] }) => {
      const amounts = (places.get(place) ?? '').match(/\d+(?:\.\d+)?/g) ?? [];
      return amounts.map(Number).includes(Number.parseFloat(value));
    });
    expect(printed).toEqual(figures.map(() => true));
  });

  test('every figure of its tables and every paragraph of its text is listed with what became of it', () => {
    const told = new Set(imported.items.flatMap(({ at }) => at));
    const untold = [...places].filter(([at, words]) => words.trim() !== '' && !told.has(at));
    const isFigure = (words: string) => /^[-￥¥]?\d[\d.,]*%?$/.test(words.trim());
    expect(untold.flatMap(([, words]) => (isFigure(words) ? words : []))).toEqual(numbers);
    const all = [...places].filter(([, words]) => isFigure(words));
    expect(all.length - numbers.length).toBeGreaterThan(10);
    const ofText = untold.filter(([at]) => Number(at.replace('¶', '')) <= text.length);
    expect(ofText).toEqual([]);
  });

  test('what is taken stands in the file as it came', () => {
    const moved = imported.items
      .filter(({ fate, to }) => fate === 'taken' && to?.kind === 'field')
      .filter(({ at: [place = ''], was }) => !(places.get(place) ?? '').includes(was.trim()));
    expect(moved).toEqual([]);
  });
});
