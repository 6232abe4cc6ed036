import { checkedText } from '../../src/app/check/text/checked-text';
import { whatIsKnown, type KnownOfText } from '../../src/app/check/text/what-is-known';
import { mendedText } from '../../src/app/check/text/whole-texts';
import { changedAmounts, withoutZeros } from '../packs/free-text/changed-amounts';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { henan2022 } from './henan-2022';
import { checkPrinted, type PrintedForm } from './printed-form';
import { county2021Text } from './texts/county-2021-text';
import { district2018Text } from './texts/district-2018-text';
import { henan2022Text } from './texts/henan-2022-text';
import { zone2019Text } from './texts/zone-2019-text';
import { zone2021Text } from './texts/zone-2021-text';
import { zone2019 } from './zone-2019';
import { zone2021 } from './zone-2021';

const seeds: readonly (readonly [string, readonly PrintedForm[], readonly string[]])[] = [
  ['a development zone, 2021', zone2021, zone2021Text],
  ['a development zone, 2019', zone2019, zone2019Text],
  ['a county, 2021', county2021, county2021Text],
  ['a district, 2018', district2018, district2018Text],
  ['a development zone of Henan, 2022', henan2022, henan2022Text],
];

/** The lines once all that is offered for them is taken. */
function fixed(lines: readonly string[], known: KnownOfText): readonly string[] {
  const region = { top: 0, bottom: lines.length - 1, left: 0, right: 0 };
  const paragraphs = lines.map((text, row) => ({ text, at: `A${row + 1}` }));
  const { findings } = checkedText({ region, paragraphs }, '说明', known);
  const fixes = findings.flatMap(({ fix }) =>
    fix?.within ? [{ ...fix, within: fix.within }] : [],
  );
  return lines.map((text, row) =>
    mendedText(
      text,
      fixes.filter(({ at }) => at === `A${row + 1}`),
    ),
  );
}

test.each(seeds)('in %s no fix makes wrong what is right', (_, forms, lines) => {
  const known = whatIsKnown(forms.map(checkPrinted));
  const right = fixed(lines, known);
  const madeWrong = lines.flatMap((line, row) =>
    changedAmounts(line).flatMap(({ from, to, changed, change }) => {
      const now = fixed(lines.with(row, changed), known);
      const others = now.flatMap((text, at) => (at === row || text === right[at] ? [] : [text]));
      const own = now[row] ?? '';
      const before = right[row] ?? '';
      const isAsItWas = [before, change(before)].some(
        (one) => withoutZeros(one) === withoutZeros(own),
      );
      return isAsItWas ? others : [`${from} → ${to}: ${own}`, ...others];
    }),
  );
  expect(madeWrong).toEqual([]);
});
