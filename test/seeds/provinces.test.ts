import { machine } from '../cli/in-memory';
import { disclosures as all } from './provinces/all-disclosures';
import { asText, asWord, type OtherDisclosure } from './provinces/other-disclosure';
import { asSheets } from './provinces/other-workbook';

const disclosures = all.map((one) => [one.name, one] as const);

interface Checked {
  readonly forms: readonly { readonly form: string }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

async function check(bytes: Uint8Array, file: string): Promise<Checked> {
  const { out } = await machine({ [file]: bytes }).run('check', file, '--format', 'json');
  return JSON.parse(out) as Checked;
}

describe.each(disclosures)('%s', (_, { words, tables, planted, missed }) => {
  test.each([
    ['a.docx', asWord],
    ['a.txt', asText],
    ['a.xlsx', asSheets],
  ])('as %s its tables are known, and nothing is found in them', async (file, write) => {
    const { forms, findings } = await check(write(words), file);
    expect(forms.map(({ form }) => form).filter((id) => id !== 'narrative')).toEqual(tables);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  // What a wrong table and a wrong sentence say of each other would be a third mistake.
  test.each([
    ['tables', true],
    ['text', false],
  ])('mistakes are found that somebody made in its %s', async (_place, inTables) => {
    const made = planted.filter(([from]) => from.includes('|') === inTables);
    let wrong = words;
    for (const [from, to] of made) {
      expect(wrong).toContain(from);
      wrong = wrong.replace(from, to);
    }
    const { findings } = await check(asWord(wrong), 'a.docx');
    const isFound = ([, , rule, says]: OtherDisclosure['planted'][number]) =>
      findings.some(
        (one) =>
          rule.split('|').includes(one.rule) && says.every((word) => one.message.includes(word)),
      );
    const open = made.filter((one) => !isFound(one)).map(([, to]) => to);
    expect(open).toEqual(missed.filter((to) => made.some((one) => one[1] === to)));
  });
});
