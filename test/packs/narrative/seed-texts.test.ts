import { readFileSync } from 'node:fs';
import { narrativePage } from '../../../src/cli/docs/narrative-page';
import { seedRecords } from '../../../src/packs/narrative/records';
import { printRecord } from '../../../src/packs/narrative/records/print-record';

const cases = seedRecords.flatMap((record) =>
  Object.entries(record.sections).map(
    ([id, sentences]) => [record.seed, id, record, sentences] as const,
  ),
);

test.each(cases)('%s %s is printed as the disclosure prints it', (_, id, record, sentences) => {
  expect(printRecord(record, id)).toEqual(sentences);
});

test('docs/narrative.md is what `npm run docs` makes of the records', () => {
  expect(readFileSync('docs/narrative.md', 'utf8')).toBe(narrativePage(seedRecords));
});

test('what is corrected is no longer in the text', () => {
  const left = seedRecords.flatMap(({ seed, edits, sections }) =>
    edits.flatMap(({ section, printed }) =>
      (sections[section] ?? []).some((sentence) => sentence.includes(printed))
        ? [`${seed} ${printed}`]
        : [],
    ),
  );
  expect(left).toEqual([]);
});
