import { crossChecked } from '../../src/app/check/cross-checked';
import { catalogue, createCatalogue } from '../../src/app/catalogue';
import { checkForm } from '../../src/app/check/check-form';
import type { CheckedForm } from '../../src/app/check/report';
import { formsInDocument, readDocument } from '../../src/files';
import { tableModels, wordFile } from './foreign-disclosure';
import { checkPrinted, type PrintedForm } from './printed-form';
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

describe.each(seeds)('%s', (_, samples) => {
  test('from a Word document, everything is read and found as from our own sheets', async () => {
    const { bytes, places } = wordFile(tableModels(samples));
    const file = await readDocument(bytes);
    if (file.kind !== 'document') throw new Error(file.reason);
    const { forms, unknown } = formsInDocument(file, packsFor(samples));
    expect(unknown).toEqual([]);
    expect(forms.map(({ packId, form, styleId }) => [packId, form.id, styleId])).toEqual(
      samples.map(({ packId, formId, styleId }) => [packId, formId, styleId]),
    );
    const own = samples.map(checkPrinted);
    const foreign = forms.map(({ form, styleId, grid, region, reading }) =>
      checkForm({ form, styleId, grid, region, reading }),
    );
    expect(
      findings(foreign, (sheet, cell) => {
        const form = forms.find((one) => one.sheet === sheet);
        return form?.placeOf(cell) ?? `${sheet}!${cell}?`;
      }),
    ).toEqual(
      findings(own, (sheet, cell) => places.get(`${sheet}!${cell}`) ?? `${sheet}!${cell}??`),
    );
  });
});
