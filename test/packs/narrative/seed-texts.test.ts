import {
  printSection,
  type PrintedParagraph,
} from '../../../src/domain/narrative/section/print-section';
import { sectionsOf } from '../../../src/domain/narrative/section/narrative-style';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import type { SeedRecord } from './records/seed-record';
import { seedRecords } from './seed-records';

const cases = seedRecords.flatMap((record) =>
  Object.entries(record.sections).map(
    ([id, sentences]) => [record.seed, id, record, sentences] as const,
  ),
);

test.each(cases)('%s %s is printed as the disclosure prints it', (_, id, record, sentences) => {
  expect(printed(record, id)).toEqual(sentences);
});

function printed({ style, facts, printing }: SeedRecord, id: string): string[] {
  const section = sectionsOf(style.chapters).find((one) => one.id === id);
  if (!section) throw new Error(`${style.id} has no section ${id}`);
  const gapText = (name: string) => `【待填：${name}】`;
  return section.paragraphs.flatMap((paragraph, index) => {
    const own = { ...style.printing, ...printing[id], ...printing[`${id}.${index + 1}`] };
    return printSection({ ...section, paragraphs: [paragraph] }, facts, {
      printing: own,
      gapText,
    }).flatMap(words);
  });
}

function words(paragraph: PrintedParagraph): string[] {
  return paragraph.kind === 'text' ? [textOf(paragraph.runs)] : [];
}
