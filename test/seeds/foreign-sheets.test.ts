import { checkedFile, readFormFile } from '../../src/files';
import { findingAddress } from '../../src/app/address-of';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { packsFor, seeds, valuesOf } from './all-seeds';
import { tableModels } from './foreign-disclosure';
import { sheetsFile, sideBySideFile, stackedFile } from './foreign-sheets';
import { checkPrinted, printedSheet, type PrintedForm } from './printed-form';

const layouts = [
  ['a sheet each', sheetsFile],
  ['one under the other', stackedFile],
  ['side by side', sideBySideFile],
] as const;

/** What is found on our own sheets, where it stands in the workbook. */
function expected(samples: readonly PrintedForm[], places: ReadonlyMap<string, string>) {
  const placeOf = (sheet: string, cell: string) =>
    places.get(`${sheet}!${cell}`) ?? `${sheet}!${cell}`;
  return crossChecked(samples.map(checkPrinted)).flatMap(({ findings, sheet }) =>
    findings.map(({ rule, severity, at, elsewhere = [] }) =>
      [
        ...[rule, severity],
        ...at.map((cell) => placeOf(sheet, cell)),
        ...elsewhere.map((one) => placeOf(one.sheet, one.address)),
      ].join(' '),
    ),
  );
}

function sorted(all: readonly unknown[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).sort();
}

describe.each(seeds)('%s', (_, samples) => {
  const own = samples.map(printedSheet);

  test.each(layouts)(
    'on sheets of somebody else, %s, everything is read and found as on our own',
    async (layout, write) => {
      const { bytes, places } = write(tableModels(samples));
      const file = await readFormFile(bytes);
      if (file.kind !== 'workbook') throw new Error(layout);
      const checked = checkedFile(file, packsFor(samples), {
        packId: samples[0]?.packId ?? null,
        year: null,
      });
      const { found: forms, unknown } = checked;
      expect(unknown).toEqual([]);
      // Side by side, the one whose title stands higher comes first.
      const read = forms.map((form) => [form.packId, form.form.id, form.styleId, valuesOf(form)]);
      expect(sorted(read)).toEqual(
        sorted(
          samples.map(({ packId, formId, styleId }, at) => [
            ...[packId, formId, styleId],
            own[at] && valuesOf(own[at]),
          ]),
        ),
      );
      const found = checked.forms.flatMap((form) =>
        form.findings.map(({ rule, severity, at, elsewhere = [] }) =>
          [
            ...[rule, severity],
            ...at.map((cell) => findingAddress(form, cell)),
            ...elsewhere.map((one) => findingAddress(form, one.address, one.sheet)),
          ].join(' '),
        ),
      );
      expect(found.sort()).toEqual(expected(samples, places).sort());
    },
  );
});
