import { catalogue, createCatalogue } from '../../src/app/catalogue';
import type { FormReading } from '../../src/domain/read/form-reading';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { henan2022 } from './henan-2022';
import type { PrintedForm } from './printed-form';
import { zone2019 } from './zone-2019';
import { zone2021 } from './zone-2021';

export const seeds: readonly (readonly [name: string, forms: readonly PrintedForm[]])[] = [
  ['a development zone, 2021', zone2021],
  ['a development zone, 2019', zone2019],
  ['a county, 2021', county2021],
  ['a district, 2018', district2018],
  ['a development zone of Henan, 2022', henan2022],
];

/** The packs with that of a disclosure first, as a user names it. */
export function packsFor([first]: readonly PrintedForm[]) {
  const { packs } = catalogue;
  const own = packs.filter(({ id }) => id === first?.packId);
  return createCatalogue([...own, ...packs.filter((pack) => !own.includes(pack))]);
}

/** Spaces at the end of a text are seen by nobody. */
export function valuesOf({ reading }: { readonly reading: Pick<FormReading, 'values'> }): unknown {
  return JSON.parse(JSON.stringify(reading.values), (_, value: unknown) =>
    typeof value === 'string' ? value.trimEnd() : value,
  );
}
