import { crossChecked } from '../../src/app/check/cross-checked';
import { catalogue, createCatalogue } from '../../src/app/catalogue';
import { checkForm } from '../../src/app/check/check-form';
import type { CheckedForm } from '../../src/app/check/report';
import type { FormReading } from '../../src/domain/read/form-reading';
import { formsInDocument, readFormFile } from '../../src/files';
import { lineFile, tableModels, tabFile, wordFile } from './foreign-disclosure';
import { checkPrinted, printedSheet, type PrintedForm } from './printed-form';
import { zone2021 } from './zone-2021';
import { zone2019 } from './zone-2019';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { henan2022 } from './henan-2022';

const seeds: readonly (readonly [name: string, forms: readonly PrintedForm[]])[] = [
  ['a development zone, 2021', zone2021],
  ['a development zone, 2019', zone2019],
  ['a county, 2021', county2021],
  ['a district, 2018', district2018],
  ['a development zone of Henan, 2022', henan2022],
];

/** The packs with that of a disclosure first, as a user names it. */
function packsFor([first]: readonly PrintedForm[]) {
  const { packs } = catalogue;
  const own = packs.filter(({ id }) => id === first?.packId);
  return createCatalogue([...own, ...packs.filter((pack) => !own.includes(pack))]);
}

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

/** Spaces at the end of a text are seen by nobody. */
function valuesOf({ reading }: { readonly reading: FormReading }): unknown {
  return JSON.parse(JSON.stringify(reading.values), (_, value: unknown) =>
    typeof value === 'string' ? value.trimEnd() : value,
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
      expect(findings(forms.map(checkForm), placeOf)).toEqual(expected(places));
    },
  );
});
