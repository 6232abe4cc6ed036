import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import type { BroughtIn } from '../../src/domain/last-year/brought-in';
import type { LastYearSource } from '../../src/domain/last-year/last-year-source';
import type { FieldValue, FormValues } from '../../src/domain/form/form-values';
import { isItems } from '../../src/domain/form/form-values';
import { lastYearInFile, readFormFile } from '../../src/files';
import { packsFor } from './all-seeds';
import type { Damage } from './damage';
import { district2018 } from './district-2018';
import { tableModels, wordFile } from './foreign-disclosure';
import { henan2022 } from './henan-2022';
import { damaged, tables, writers } from './misread';
import type { PrintedForm } from './printed-form';
import { district2018Text } from './texts/district-2018-text';
import { henan2022Text } from './texts/henan-2022-text';
import { zone2019Text } from './texts/zone-2019-text';
import { zone2019 } from './zone-2019';

/** The tables as a Word document says them, with the text before them. */
async function lastYear(
  seed: readonly PrintedForm[],
  text: readonly string[],
): Promise<LastYearSource> {
  const file = await readFormFile(wordFile(tableModels(seed)).bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  return {
    ...lastYearInFile(file, packsFor(seed)),
    paragraphs: text.map((line, index) => ({
      at: `¶${index + 1}`,
      text: line,
      isBreak: false,
    })),
  };
}

function broughtIn(source: LastYearSource, packId: string, year: number): BroughtIn {
  const pack = catalogue.packs.find(({ id }) => id === packId);
  if (!pack) throw new Error(packId);
  return bringInLastYear({ source, pack, year, styles: { F14: 'twoYear' } });
}

function allValues(values: FormValues): readonly FieldValue[] {
  return Object.values(values).flatMap((one) => (isItems(one) ? one.flatMap(allValues) : [one]));
}

function amountsIn(brought: BroughtIn, name: string): readonly unknown[] {
  return brought.facts.filter((one) => one.name === name).map(({ fact }) => fact);
}

const wanfen = (amount: number) => ({ kind: 'amount', fen: Math.round(amount * 1_000_000) });

const seeds = [
  ['a district, 2018', district2018, district2018Text, 'hebei-2018', 2019],
  ['a development zone, 2019', zone2019, zone2019Text, 'hebei-2021', 2020],
  ['Henan, 2022', henan2022, henan2022Text, 'henan-2022', 2023],
] as const;

describe.each(seeds)('%s', (_, seed, text, packId, year) => {
  let source: LastYearSource;
  let brought: BroughtIn;
  beforeAll(async () => {
    source = await lastYear(seed, text);
    brought = broughtIn(source, packId, year);
  });

  test('everything that stands in it is taken, changed or left', () => {
    const told = new Set(brought.items.flatMap(({ at }) => at));
    const cells = source.forms.flatMap(({ reading, addressOf }) =>
      reading.cells
        .filter(({ value }) => value !== null && value !== '')
        .map(({ at }) => addressOf(at)),
    );
    const paragraphs = source.paragraphs
      .filter((one) => one.text.trim() !== '')
      .map(({ at }) => at);
    expect([...cells, ...paragraphs].filter((at) => !told.has(at))).toEqual([]);
    expect(brought.items.filter(({ at }) => at.length === 0)).toEqual([]);
  });

  test('nothing comes in that has no source', () => {
    const words = new Set(
      brought.items.flatMap(({ was, fate }) => [
        was.trim(),
        ...(fate.kind === 'changed' ? [fate.now.trim()] : []),
      ]),
    );
    const columns = new Set(
      brought.facts.map(({ fact }) => ('fen' in fact ? fact.fen : fact.count)),
    );
    for (const { values } of brought.forms) {
      for (const value of allValues(values)) {
        const isFigure = typeof value === 'number' && columns.has(Math.round(value * 1_000_000));
        expect([value, isFigure || words.has(String(value).trim())]).toEqual([value, true]);
      }
    }
    expect(brought.facts.filter(({ at }) => at.length === 0)).toEqual([]);
    expect(brought.texts.filter(({ at }) => at.length === 0)).toEqual([]);
  });

  test('no amount of last year stands in a field of this year', () => {
    const columns = new Set(brought.facts.flatMap(({ column }) => column?.field ?? []));
    const figures = brought.forms.flatMap(({ values }) =>
      Object.entries(values).filter(([, value]) => typeof value === 'number'),
    );
    expect(figures.filter(([field]) => !columns.has(field))).toEqual([]);
  });

  test('of another year, no figure comes in', () => {
    const other = broughtIn(source, packId, year + 1);
    expect([other.year, other.facts]).toEqual([year - 1, []]);
    expect(other.forms.length).toBeGreaterThan(0);
  });
});

test('of a zone of 2019, activities become projects, and old codes their names of this year', async () => {
  const brought = broughtIn(await lastYear(zone2019, zone2019Text), 'hebei-2021', 2020);
  const projects = brought.forms.filter(({ form }) => form.id === 'F03');
  expect(projects).toHaveLength(17);
  expect(projects[0]?.project).toBe('审批事项的管理');
  expect(projects[10]?.values).toMatchObject({
    projectName: '系统升级和改造',
    quantity: [{ indicator: '系统维修次数', value: expect.any(String) as string }],
    satisfaction: [{ indicator: '改造满意度' }],
  });
  const renamed = brought.items.filter(
    ({ fate }) => fate.kind === 'changed' && fate.why === 'renamedCode',
  );
  expect(renamed.map(({ was, fate }) => [was, 'now' in fate && fate.now])).toEqual([
    ['行政事业单位离退休', '行政事业单位养老支出'],
    ['医疗卫生与计划生育支出', '卫生健康支出'],
  ]);
});

test('a row of totals is no unit', async () => {
  const source = await lastYear(zone2019, []);
  const [units] = source.forms;
  if (!units) throw new Error('no units');
  const cells = units.reading.cells.map((cell) =>
    cell.field === 'unit' && cell.scope[0]?.item === 0 ? { ...cell, value: '合　计' } : cell,
  );
  const own = { ...source, forms: [{ ...units, reading: { ...units.reading, cells } }] };
  const { items } = broughtIn(own, 'hebei-2021', 2020);
  expect(items[0]?.fate).toEqual({ kind: 'left', why: 'totalRow' });
});

test('figures that the text alone says go to the columns of the two years', async () => {
  const brought = broughtIn(await lastYear(zone2019, zone2019Text), 'hebei-2021', 2020);
  expect(amountsIn(brought, 'three')).toEqual([wanfen(4.85)]);
  expect(brought.forms.at(-1)).toMatchObject({
    form: { id: 'F14' },
    from: null,
    values: { abroadLastYear: 0, vehicleRunningLastYear: 4.6, receptionLastYear: 0.25 },
  });
});

test('figures of forms go before those of the text, and texts are suggested without their figures', async () => {
  const brought = broughtIn(await lastYear(henan2022, henan2022Text), 'henan-2022', 2023);
  expect(amountsIn(brought, 'expenditure')).toEqual([wanfen(1934.49)]);
  expect(brought.facts.find(({ name }) => name === 'expenditure')?.at).toEqual(['T1!D35']);
  const reasons = new Map(brought.texts.map(({ fact, text }) => [fact, text]));
  expect(reasons.get('abroad_reason')).toBe('无出国(境)安排');
  expect(reasons.get('expenditure_reason')).toBe('项目支出减少');
  expect(reasons.get('vehicleRunning_reason')).toContain('【待填：原为2017年】');
});

test('what comes from a row whose cells moved is to be looked at', async () => {
  const printed = tables.get('a development zone of Henan, 2022: 汇总');
  if (!printed) throw new Error('no table');
  const bringFrom = async (all: readonly Damage[]) => {
    const file = await readFormFile(writers.tabs([damaged(printed.model, all)]).bytes);
    if (file.kind === 'unreadable') throw new Error(file.reason);
    const source = lastYearInFile(file, packsFor(printed.samples));
    return broughtIn(source, 'henan-2022', 2023).items.flatMap(({ was, fate }) =>
      fate.kind === 'changed' && fate.why === 'movedCells' ? [was] : [],
    );
  };
  expect(await bringFrom([])).toEqual([]);
  expect(await bringFrom([{ name: 'lostEmptyCell', row: 6, column: 0 }])).toContain(
    '日常工作合格率',
  );
});
