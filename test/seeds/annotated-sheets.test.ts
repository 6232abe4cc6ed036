import { strFromU8, unzipSync } from 'fflate';
import { annotationsOf } from '../../src/app/check/annotations';
import { annotatedCopy, checkedFile, readFormFile } from '../../src/files';
import { sheetExcerpts } from '../../src/app/check/excerpt/sheet-excerpts';
import { xmlText } from '../../src/files/xlsx/write/xml-text';
import { packsFor, seeds } from './all-seeds';
import { tableModels } from './foreign-disclosure';
import { stackedFile } from './foreign-sheets';

/** The notes of a workbook, as they are written. */
function notesIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes));
  return parts.flatMap(([path, part]) => (/comments/.test(path) ? strFromU8(part) : [])).join('');
}

describe.each(seeds)('%s, laid out by somebody else', (_, samples) => {
  test('each finding is shown where it stands, and noted there in a copy', async () => {
    const { bytes } = stackedFile(tableModels(samples));
    const file = await readFormFile(bytes);
    if (file.kind !== 'workbook') throw new Error(file.kind);
    const checked = checkedFile(file, packsFor(samples), {
      packId: samples[0]?.packId ?? null,
      year: null,
    });
    const excerptOf = sheetExcerpts(file.sheets.map(({ grid }) => grid));
    const dark = checked.forms.flatMap((form) =>
      form.findings.filter((finding) => excerptOf(finding, form) === null),
    );
    expect(dark).toEqual([]);
    const all = annotationsOf(checked, 'zh');
    const copy = annotatedCopy(bytes, file.kind, checked, 'zh');
    if (copy.kind !== 'annotated') throw new Error(copy.kind);
    const notes = notesIn(copy.bytes);
    expect(all.filter(({ text }) => !notes.includes(xmlText(text)))).toEqual([]);
    expect([all.length > 0, copy.count]).toEqual([true, all.length]);
  });
});
