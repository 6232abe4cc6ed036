import { severityOf } from '../../src/packs/rules/severity-of';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import type { FormValues } from '../../src/domain/form/form-values';
import { check, type Edits } from './checked-form';

const values: FormValues = {
  units: [
    {
      unitCode: '112',
      unitName: '某某局',
      items: [
        { classCode: '201', sectionCode: '03', itemCode: '02', itemName: '一般', wages: 5 },
        { classCode: '213', sectionCode: '03', itemCode: '01', itemName: '行政运行', wages: 5 },
      ],
    },
  ],
};

/** What is said of codes: how much it weighs, where, and what is offered instead. */
function said(edits: Edits): string[] {
  return check('F09', 'standard', values, edits)
    .findings.filter(({ rule }) => rule === 'CL-NAME')
    .map((finding) => {
      const { says, at, fix } = finding;
      for (const text of Object.values(describeFinding(finding, '万元'))) {
        expect(text).not.toMatch(/[{}]/);
      }
      return `${severityOf(finding)} ${says} ${at[0]}${fix ? ` → ${fix.value}` : ''}`;
    });
}

test.each<readonly [string, Edits, readonly string[]]>([
  ['codes as they are printed', {}, []],
  ['a number that the sheet prints with its zero', { B9: { value: 3, text: '03' } }, []],
  ['a section that became a number', { B9: { value: 3, text: '3' } }, ['error codeShort B9 → 03']],
  ['an item that became a number', { C9: { value: 1, text: '1' } }, ['error codeShort C9 → 01']],
  ['an item that lost its zero', { C9: '1' }, ['error codeShort C9 → 01']],
  ['an item that may be anything', { C9: '0' }, ['error codeDigits C9']],
  ['letters in a class', { A9: '99x' }, ['error codeDigits A9']],
  ['a class of two digits', { A9: '21' }, ['error codeDigits A9']],
  ['a class that there is not', { A9: '999' }, ['hint codeUnknown A9']],
  ['a class that came lately', { A9: '234' }, []],
  ['full-width digits', { B9: '０３' }, ['warning codePlain B9 → 03']],
  ['whole codes in their columns', { B9: '21303', C9: '2130301' }, []],
  ['a dash for none', { C9: '——' }, []],
])('%s', (_, edits, expected) => {
  expect(said(edits)).toEqual(expected);
});
