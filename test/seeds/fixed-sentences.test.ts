import { seedRecords, type SeedRecord } from '../../src/packs/narrative/records';
import { county2021Text } from './texts/county-2021-text';
import { district2018Text } from './texts/district-2018-text';
import { zone2019Text } from './texts/zone-2019-text';

/** The words of a section that name no department, as they stand in the prose of the disclosure. */
const seeds: readonly (readonly [string, readonly string[]])[] = [
  ['001', zone2019Text],
  ['002', county2021Text],
  ['003', district2018Text],
];

function corrected(text: string, { edits }: SeedRecord): string {
  return edits.reduce((now, { printed, corrected: right }) => now.replaceAll(printed, right), text);
}

test.each(seeds)('%s: the note on the whole budget is that of the disclosure', (seed, lines) => {
  const record = seedRecords.find((one) => one.seed === seed);
  const [note = ''] = record?.sections['N04'] ?? [];
  const [first] = note.split('。');
  const own = lines.map((line) => (record ? corrected(line, record) : line));
  expect(own.some((line) => first !== undefined && line.startsWith(`${first}。`))).toBe(true);
});
