import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { printCell } from '../../src/domain/grid/cell';
import { parseRange } from '../../src/domain/grid/cell-range';
import { eachCell } from '../domain/sheet-model';
import type { Audited } from './audited';
import { auditedCounty2021 } from './audited-county-2021';
import { auditedDistrict2018 } from './audited-district-2018';
import { auditedHenan2022 } from './audited-henan-2022';
import { auditedZone2019 } from './audited-zone-2019';
import { auditedZone2021 } from './audited-zone-2021';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { henan2022 } from './henan-2022';
import { checkPrinted, type PrintedForm } from './printed-form';
import { zone2019 } from './zone-2019';
import { zone2021 } from './zone-2021';

interface Found {
  readonly place: string;
  readonly text: string;
  readonly isConsequence: boolean;
}

function found(forms: readonly PrintedForm[]): Found[] {
  return crossChecked(forms.map(checkPrinted)).flatMap(({ findings, sheet, unit }) =>
    findings.map((finding) => ({
      place: `${finding.rule} ${finding.severity} ${sheet}!${finding.at[0]}`,
      text: describeFinding(finding, unit).zh,
      isConsequence: finding.causedBy !== null,
    })),
  );
}

/** One place for each cell. */
function placesOf({ rule, severity, sheet, cells }: Audited): string[] {
  return cells.split(' ').flatMap((area) => {
    const range = parseRange(area);
    if (!range) throw new Error(area);
    const places: string[] = [];
    eachCell(range, (row, column) =>
      places.push(`${rule} ${severity} ${sheet}!${printCell({ row, column })}`),
    );
    return places;
  });
}

const seeds: readonly (readonly [string, readonly PrintedForm[], readonly Audited[]])[] = [
  ['a development zone, 2021', zone2021, auditedZone2021],
  ['a development zone, 2019', zone2019, auditedZone2019],
  ['a county, 2021', county2021, auditedCounty2021],
  ['a district, 2018', district2018, auditedDistrict2018],
  ['a development zone of Henan, 2022', henan2022, auditedHenan2022],
];

describe.each(seeds)('%s', (_, forms, list) => {
  const all = found(forms);
  const causes = all.filter(({ isConsequence }) => !isConsequence);
  const closed = list.filter(({ open }) => open !== true);

  test('what was found by hand is found, and nothing else', () => {
    const places = causes.map(({ place }) => place);
    expect([...places].sort()).toEqual(closed.flatMap(placesOf).sort());
  });

  test('the messages name the figures', () => {
    const silent = closed.flatMap((one) =>
      placesOf(one).filter((place) => {
        const texts = causes.filter((cause) => cause.place === place).map(({ text }) => text);
        return !texts.some((text) => one.says.every((figure) => text.includes(figure)));
      }),
    );
    expect(silent).toEqual([]);
  });

  test('what no rule finds yet is not found', () => {
    const places = new Set(all.map(({ place }) => place.replace(/ \w+ /, ' ')));
    const open = list.filter((one) => one.open === true).flatMap(placesOf);
    expect(open.filter((place) => places.has(place.replace(/ \w+ /, ' ')))).toEqual([]);
  });
});

test('cells of the list are there once', () => {
  for (const [, , list] of seeds) {
    const places = list.flatMap(placesOf);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  }
});
