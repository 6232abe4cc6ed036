import fc from 'fast-check';
import { crossChecked } from '../../src/app/check/cross-checked';
import { checkForm } from '../../src/app/check/check-form';
import {
  formsInDocument,
  formsInWorkbook,
  readFormFile,
  type FormInDocument,
  type FormInWorkbook,
} from '../../src/files';
import { indexForms } from '../../src/domain/read/form-index';
import { labelWords } from '../../src/domain/recognize/label-words';
import { mostWorth, worthOf } from '../../src/domain/recognize/recognize-tables';
import { rankStyles } from '../../src/domain/recognize/style-ranks';
import { readTables } from '../../src/domain/recognize/table-reading';
import { tablesToRead } from '../../src/domain/recognize/tables-to-read';
import { labelSynonyms } from '../../src/packs/words/label-synonyms';
import { packsFor, seeds, valuesOf } from './all-seeds';
import { damages, synonyms, type Damage } from './damage';
import {
  lineFile,
  tableModels,
  tabFile,
  wordFile,
  type ForeignTableModel,
} from './foreign-disclosure';
import { sheetsFile } from './foreign-sheets';
import { checkPrinted, printedSheet, type PrintedForm } from './printed-form';

interface Printed {
  readonly sample: PrintedForm;
  readonly samples: readonly PrintedForm[];
  readonly model: ForeignTableModel;
}

const tables = new Map(
  seeds.flatMap(([name, samples]) =>
    tableModels(samples).flatMap((model, at): [string, Printed][] => {
      const sample = samples[at];
      return sample ? [[`${name}: ${model.sheet}`, { sample, samples, model }]] : [];
    }),
  ),
);
const words = labelWords(labelSynonyms);
const writers = { word: wordFile, tabs: tabFile, lines: lineFile, sheets: sheetsFile };

/** What stands in the way of a wrong figure: a table that is not known, a place that is not understood, or a sum that is wrong. */
function isReported(form: FormInDocument | FormInWorkbook, sample: PrintedForm): boolean {
  const open = form.reading.problems.filter(
    ({ kind }) => kind !== 'typedOver' && kind !== 'lostFormula',
  );
  return open.length > 0 || errors(checkForm(form)) > errors(checkPrinted(sample));
}

function errors(form: ReturnType<typeof checkForm>): number {
  return crossChecked([form]).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error'),
  ).length;
}

const damage = fc.record({
  name: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  row: fc.nat(60),
  column: fc.nat(14),
});

function damaged(model: ForeignTableModel, all: readonly Damage[]): ForeignTableModel {
  return all.reduce((rows, { name, row, column }) => damages[name](rows, row, column), model);
}

/** Values as they are compared: what was only written otherwise is the same. */
function plain(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string'
      ? synonyms.reduce(
          (text, [one, other]) => text.replace(one, other),
          value.normalize('NFKC').replace(/\s+/g, ''),
        )
      : value,
  );
}

/** What is read otherwise than it was printed, though nobody says so; null where nothing is. */
async function misread(
  { sample, samples, model }: Printed,
  all: readonly Damage[],
  write: (typeof writers)['word'],
): Promise<{ readonly read: unknown; readonly printed: unknown } | null> {
  const file = await readFormFile(write([damaged(model, all)]).bytes);
  if (file.kind === 'unreadable') throw new Error(file.kind);
  const packs = packsFor(samples);
  const { forms } =
    file.kind === 'workbook' ? formsInWorkbook(file, packs) : formsInDocument(file, packs);
  const [form] = forms;
  if (!form || isReported(form, sample)) return null;
  const [read, printed] = [plain(valuesOf(form)), plain(valuesOf(printedSheet(sample)))];
  const isSame = form.form.id === sample.formId && JSON.stringify(read) === JSON.stringify(printed);
  return isSame ? null : { read, printed };
}

test('no reading of a table is worth more than its words allow, so that others need not be tried', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables.keys()),
      fc.array(damage, { maxLength: 2 }),
      async (table, all) => {
        const printed = tables.get(table);
        if (!printed) throw new Error(table);
        const file = await readFormFile(wordFile([damaged(printed.model, all)]).bytes);
        if (file.kind !== 'document') throw new Error(file.kind);
        const { blocks } = file;
        const block = blocks.findIndex(({ kind }) => kind === 'table');
        const one = blocks[block];
        if (one?.kind !== 'table') throw new Error(table);
        const read = tablesToRead(blocks, [{ table: one, block }], words);
        const texts = new Set(read.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
        const ranked = rankStyles(indexForms(packsFor(printed.samples).packs), texts, words);
        const above = ranked.filter(
          (style) => worthOf(readTables(read, style.indexed, words)) > mostWorth(style),
        );
        expect(above).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 300_000);

test('however a table is damaged, it is read right, or said not to be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...tables.keys()),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...(Object.keys(writers) as (keyof typeof writers)[])),
      async (table, all, kind) => {
        const printed = tables.get(table);
        if (!printed) throw new Error(table);
        // In a text with tabs, and on a sheet, a row that lost its first cell is a row whose last one is empty.
        const isPadded = kind === 'tabs' || kind === 'sheets';
        const seen = all.filter(({ name }) => !isPadded || name !== 'lostFirstCell');
        const found = await misread(printed, seen, writers[kind]);
        expect(found?.read).toEqual(found?.printed);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
}, 300_000);
