import { disclosures as known, latest } from './provinces/all-disclosures';
import { asText, asWord } from './provinces/other-disclosure';
import { asSheets } from './provinces/other-workbook';
import { check, isTold, missedIn } from './provinces/result-of';

const disclosures = [...known, ...latest].map((one) => [one.name, one] as const);

describe.each(disclosures)('%s', (_, disclosure) => {
  const { words, tables, missed, lacks = [], alarms: undue = [] } = disclosure;
  test.each([
    ['a.docx', asWord],
    ['a.txt', asText],
    ['a.xlsx', asSheets],
  ])('as %s its tables are known, and nothing is told but what is listed', async (file, write) => {
    const { forms, findings } = await check(write(words), file);
    expect(forms.map(({ form }) => form).filter((id) => id !== 'narrative')).toEqual(tables);
    const expected = [...lacks, ...undue];
    const alarms = findings.filter((one) => !expected.some((told) => isTold(told, one)));
    expect(alarms.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    const untold = expected.filter((told) => !findings.some((one) => isTold(told, one)));
    expect(untold).toEqual([]);
  });

  test('mistakes are found that somebody made in its tables or in its text', async () => {
    const open = await missedIn(disclosure);
    expect(open.map(([, to]) => to)).toEqual(missed);
  });
});
