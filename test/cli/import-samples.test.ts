import { printCell } from '../../src/domain/grid/cell';
import { readWorkbook } from '../../src/files';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { machine } from './in-memory';

const samples = [...hebeiSamples, ...henanSamples];

/** The cells of a workbook with a typed number other than 0, as a report names them. */
async function typedNumbers(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const file = await readWorkbook(bytes ?? new Uint8Array());
  if (file.kind !== 'workbook') throw new Error(file.kind);
  return file.sheets.flatMap(({ grid }) => {
    const { used, name } = grid;
    if (!used) return [];
    const found: string[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        const { value, formula } = grid.cellAt(row, column);
        if (typeof value !== 'number' || value === 0 || formula !== null) continue;
        found.push(`${name}!${printCell({ row, column })}`);
      }
    }
    return found;
  });
}

test.each(['henan-2022', 'hebei-2018', 'hebei-2021'])(
  '%s: every figure of last year’s workbook is brought as last year’s or told as left',
  async (packId) => {
    const own = samples.filter((sample) => sample.packId === packId);
    const { department, year } = own[0]?.profile ?? {};
    const once = [...new Map(own.map((one) => [one.formId, one])).values()];
    const forms = once.map(({ formId, styleId, values }) => ({
      ...{ form: formId, style: styleId, values },
    }));
    const { run, held } = machine({ 'data.json': JSON.stringify({ forms }) });
    const of = (its: number) => [
      ...['--pack', packId, '--unit', department ?? '', '--year', String(its)],
    ];
    await run('new', ...of(year ?? 0), '--data', 'data.json', '-o', 'last.xlsx');
    const { code, out } = await run(
      'import',
      'last.xlsx',
      '--json',
      ...of((year ?? 0) + 1),
      '-o',
      'now.xlsx',
    );
    expect(code).toBe(0);
    const told = new Set(
      [...out.replaceAll("'", '').matchAll(/[^\s；"]+![A-Z]+\d+/g)].map(([place]) => place),
    );
    const numbers = await typedNumbers(held.get('last.xlsx'));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((place) => !told.has(place))).toEqual([]);
    // And none of them is a figure of this year.
    expect(await typedNumbers(held.get('now.xlsx'))).toEqual([]);
  },
);
