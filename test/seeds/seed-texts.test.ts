import { checkedText } from '../../src/app/check/text/checked-text';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { SheetText } from '../../src/app/check/text/sheet-text';
import { whatIsKnown } from '../../src/app/check/text/what-is-known';
import { county2021 } from './county-2021';
import { district2018 } from './district-2018';
import { henan2022 } from './henan-2022';
import { checkPrinted, type PrintedForm } from './printed-form';
import {
  auditedCounty2021Text,
  auditedDistrict2018Text,
  auditedHenan2022Text,
  auditedZone2019Text,
  auditedZone2021Text,
  type AuditedWords,
} from './texts/audited-texts';
import { county2021Text } from './texts/county-2021-text';
import { district2018Text } from './texts/district-2018-text';
import { henan2022Text } from './texts/henan-2022-text';
import { zone2019Text } from './texts/zone-2019-text';
import { zone2021Text } from './texts/zone-2021-text';
import { zone2019 } from './zone-2019';
import { zone2021 } from './zone-2021';

interface Found {
  readonly place: string;
  readonly text: string;
}

function textOf(lines: readonly string[]): SheetText {
  return {
    region: { top: 0, bottom: lines.length - 1, left: 0, right: 0 },
    paragraphs: lines.map((text, row) => ({ text, at: `A${row + 1}`, row, column: 0 })),
  };
}

function found(forms: readonly PrintedForm[], lines: readonly string[]): readonly Found[] {
  const known = whatIsKnown(forms.map(checkPrinted));
  return checkedText(textOf(lines), '说明', known).findings.map((finding) => ({
    place: `${finding.rule} ${finding.severity} ${finding.at[0]} ${finding.words?.start ?? ''} ${finding.text}`,
    text: describeFinding(finding, '万元').zh,
  }));
}

/** Where the words stand that the list means. */
function placeOf({ rule, severity, words }: AuditedWords, lines: readonly string[]): string {
  const whole = words.replace(/[{}]/g, '');
  const rows = lines.flatMap((line, row) => (line.includes(whole) ? [row] : []));
  // The heading of a chapter stands in a table of contents before it.
  const row = rows.at(rule === 'DOC-GLOSSARY' ? -1 : 0) ?? -1;
  const own = words.replace(/\{[^{}]*\}/g, '');
  const before = words.startsWith('{') ? words.indexOf('}') - 1 : 0;
  const start = (lines[row]?.indexOf(whole) ?? 0) + before;
  return `${rule} ${severity} A${row + 1} ${start} ${own}`;
}

const seeds: readonly (readonly [
  string,
  readonly PrintedForm[],
  readonly string[],
  readonly AuditedWords[],
])[] = [
  ['a development zone, 2021', zone2021, zone2021Text, auditedZone2021Text],
  ['a development zone, 2019', zone2019, zone2019Text, auditedZone2019Text],
  ['a county, 2021', county2021, county2021Text, auditedCounty2021Text],
  ['a district, 2018', district2018, district2018Text, auditedDistrict2018Text],
  ['a development zone of Henan, 2022', henan2022, henan2022Text, auditedHenan2022Text],
];

describe.each(seeds)('the text of %s', (_, forms, lines, list) => {
  const all = found(forms, lines);

  test('what was found by hand is found at its words, and nothing else is', () => {
    const places = all.map(({ place }) => place);
    expect([...places].sort()).toEqual(list.map((one) => placeOf(one, lines)).sort());
  });

  test('the messages name the figures', () => {
    const silent = list.filter((one) => {
      const own = all.filter(({ place }) => place === placeOf(one, lines));
      return !own.some(({ text }) => one.says.every((figure) => text.includes(figure)));
    });
    expect(silent).toEqual([]);
  });
});
