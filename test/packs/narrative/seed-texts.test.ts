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

const asked = [
  ...['N03', 'N04', 'N05', 'N06', 'N07', 'N08', 'N09', 'N10', 'N11', 'N12', 'N13'],
  ...['N18', 'N19', 'N20', 'N21', 'N22', 'N23', 'N24'],
];

test.each(seedRecords.map((record) => [record.seed, record] as const))(
  '%s: each section is printed, or it is said why not',
  (_, { sections, absent }) => {
    const printed = new Set(Object.keys(sections).map((id) => id.slice(0, 3)));
    const left = asked.filter((id) => !printed.has(id));
    expect(Object.keys(absent).sort()).toEqual(left);
  },
);

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
