import { catalogue } from '../../src/app/catalogue';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { readWorkbook } from '../../src/files';
import { hebeiSamples } from '../../src/packs/samples/hebei';
import { henanSamples } from '../../src/packs/samples/henan';
import { converted } from '../files/soffice';
import { wordContent } from '../files/word-parts';
import { machine } from './in-memory';

const samples = [...hebeiSamples, ...henanSamples];

/** A set of forms filled in: with the samples of its own pack, or else those of another that has the layout too. */
function dataOf(packId: string): string {
  const pack = catalogue.packs.find(({ id }) => id === packId);
  const forms = (pack?.forms ?? []).flatMap((form) => {
    const ofForm = samples.filter(({ formId }) => formId === form.id);
    const own = ofForm.filter((one) => one.packId === packId);
    const fitting = ofForm.filter(({ styleId }) => form.styles.some(({ id }) => id === styleId));
    const taken = own.length > 0 ? own : fitting;
    // A workbook has one of each form, but for those of projects.
    return (form.id === 'F03' ? taken : taken.slice(-1)).map(({ styleId, values }) => ({
      ...{ pack: packId, form: form.id, style: styleId, values },
    }));
  });
  return JSON.stringify({ forms });
}

/** The texts of each row that has some, from left to right. */
function shownRows(grid: SheetGrid): readonly string[] {
  const { bottom, right } = grid.used ?? { bottom: -1, right: -1 };
  return Array.from({ length: bottom + 1 }, (_row, row) =>
    Array.from({ length: right + 1 }, (_column, column) => {
      const { text, value } = grid.cellAt(row, column);
      return (text ?? String(value ?? '')).trim();
    }),
  ).flatMap(joined);
}

function joined(texts: readonly string[]): readonly string[] {
  const said = texts.filter((text) => text !== '');
  return said.length > 0 ? [said.join(' | ')] : [];
}

/** The rows of a sheet that a table says one after the other; none where it is not that of the sheet. */
function isOn(rows: readonly string[], table: readonly string[]): boolean {
  return rows.some((_, from) => table.every((row, index) => rows[from + index] === row));
}

/** Once for all texts of a pack: LibreOffice is slow to start. */
const known = new Map<string, Uint8Array>();

function calculated(pack: string, bytes: Uint8Array): Uint8Array {
  const [made = new Uint8Array()] = known.has(pack) ? [known.get(pack)] : converted(bytes, 'xlsx');
  known.set(pack, made);
  return made;
}

test.each<[string, string, readonly string[]]>([
  ['hebei-2018', 'hebei-2018', []],
  ['hebei-2021', 'hebei-2021-b', []],
  ['henan-2022', 'henan-2022', []],
  ['national', 'national', []],
  // Nine tables are published there; others stand behind the text where somebody filled them in.
  ['national', 'shanghai', ['部门政府采购预算']],
  ['national', 'anhui', []],
])(
  '%s, the text of %s: each sheet, as LibreOffice calculates it, is a table of the document, cell for cell',
  async (pack, style, leftOut) => {
    const computer = machine({ 'data.json': dataOf(pack) });
    const profile = ['--year', '2022', '--unit', '某某局'];
    const make = ['new', '--pack', pack, ...profile, '--data', 'data.json', '-o', 'b.xlsx'];
    expect(await computer.run(...make)).toMatchObject({ code: 0 });
    const print = ['narrate', 'b.xlsx', '--pack', pack, '--style', style, ...profile];
    const written = await computer.run(...print, '--format', 'docx', '-o', 'o.docx');
    expect(written).toMatchObject({ code: 0 });

    const bytes = computer.held.get('b.xlsx') ?? new Uint8Array();
    const file = await readWorkbook(calculated(pack, bytes));
    if (file.kind === 'unreadable') throw new Error(file.detail);
    const tables = wordContent(computer.held.get('o.docx') ?? new Uint8Array()).tables.map(
      ({ rows }) => rows.flatMap((row) => joined(row.map(({ text }) => text.trim()))),
    );
    const open = file.sheets.map(({ grid }) => ({ name: grid.name, rows: shownRows(grid) }));
    const strange = tables.filter((table) => {
      const at = open.findIndex(({ rows }) => isOn(rows, table));
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    expect(strange).toEqual([]);
    expect(open.map(({ name }) => name)).toEqual(leftOut);
  },
  300_000,
);
