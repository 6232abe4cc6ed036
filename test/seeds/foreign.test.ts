import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { checkForm } from '../../src/app/check/check-form';
import type { CheckedForm } from '../../src/app/check/report';
import { formsInDocument, readFormFile } from '../../src/files';
import { packsFor, seeds, valuesOf } from './all-seeds';
import { lineFile, tableModels, tabFile, wordFile } from './foreign-disclosure';
import { checkPrinted, printedSheet } from './printed-form';

function findings(forms: readonly CheckedForm[], placeOf: (sheet: string, cell: string) => string) {
  return crossChecked(forms).flatMap(({ findings: all, sheet }) =>
    all.map(({ rule, severity, at, elsewhere = [], says }) =>
      [
        rule,
        severity,
        says,
        ...at.map((cell) => placeOf(sheet, cell)),
        ...elsewhere.map((one) => placeOf(one.sheet, one.address)),
      ].join(' '),
    ),
  );
}

const kinds = [
  ['a Word document', wordFile],
  ['a text with tabs', tabFile],
  ['a text with one cell a line', lineFile],
] as const;

describe.each(seeds)('%s', (_, samples) => {
  const own = samples.map(printedSheet);
  const expected = (places: ReadonlyMap<string, string>) =>
    findings(
      samples.map(checkPrinted),
      (sheet, cell) => places.get(`${sheet}!${cell}`) ?? `${sheet}!${cell}`,
    );

  test.each(kinds)(
    'from %s, everything is read and found as from our own sheets',
    async (kind, write) => {
      const { bytes, places } = write(tableModels(samples));
      const file = await readFormFile(bytes);
      if (file.kind === 'unreadable' || file.kind === 'workbook') throw new Error(kind);
      const { forms, unknown } = formsInDocument(file, packsFor(samples));
      expect(unknown).toEqual([]);
      expect(forms.map(({ packId, form, styleId }) => [packId, form.id, styleId])).toEqual(
        samples.map(({ packId, formId, styleId }) => [packId, formId, styleId]),
      );
      expect(forms.map(valuesOf)).toEqual(own.map(valuesOf));
      const placeOf = (sheet: string, cell: string) =>
        forms.find((one) => one.sheet === sheet)?.placeOf(cell) ?? `${sheet}!${cell}`;
      expect(
        findings(
          forms.map((form) => checkForm({ ...form, isPart: true })),
          placeOf,
        ),
      ).toEqual(expected(places));
    },
  );
});
