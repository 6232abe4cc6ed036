import fc from 'fast-check';
import { readFormFile } from '../../src/files';
import { indexForms } from '../../src/domain/read/form-index';
import { labelWords } from '../../src/domain/recognize/label-words';
import { worthOf } from '../../src/domain/recognize/table-worth';
import { rankStyles } from '../../src/domain/recognize/style-ranks';
import { mostWorth, styleReadings } from '../../src/domain/recognize/style-readings';
import { tablesToRead } from '../../src/domain/recognize/tables-to-read';
import { labelSynonyms, tableWords } from '../../src/packs/words/label-synonyms';
import { packsFor } from './all-seeds';
import { damages } from './damage';
import { wordFile } from './foreign-disclosure';
import { damaged, misread, tables, writers } from './misread';

const words = labelWords(labelSynonyms, tableWords);

const damage = fc.record({
  name: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  row: fc.nat(60),
  column: fc.nat(14),
});

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
        const { mostHere, readAs } = styleReadings(read, texts, words);
        const above = ranked.filter((style) => {
          const most = mostHere(style);
          return worthOf(readAs(style)) > most || most > mostWorth(style);
        });
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
    { numRuns: Number(process.env.RUNS ?? 100), seed: Number(process.env.SEED ?? 1) },
  );
}, 300_000);
