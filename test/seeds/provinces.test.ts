import { machine } from '../cli/in-memory';
import { guangdong2023 } from './provinces/guangdong-2023';
import { hubei2022 } from './provinces/hubei-2022';
import { jiangsu2023 } from './provinces/jiangsu-2023';
import { asText, asWord, type OtherDisclosure } from './provinces/other-disclosure';
import { shaanxi2022 } from './provinces/shaanxi-2022';
import { sichuan2023 } from './provinces/sichuan-2023';
import { zhejiang2024 } from './provinces/zhejiang-2024';

const disclosures: readonly (readonly [string, OtherDisclosure])[] = [
  jiangsu2023,
  zhejiang2024,
  guangdong2023,
  sichuan2023,
  hubei2022,
  shaanxi2022,
].map((one) => [one.name, one] as const);

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
  ])('as %s its tables are known, and nothing is found in them', async (file, write) => {
    const { forms, findings } = await check(write(words), file);
    expect(forms.map(({ form }) => form).filter((id) => id !== 'narrative')).toEqual(tables);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  test('mistakes are found that somebody made', async () => {
    const open: string[] = [];
    for (const [from, to, rule, says] of planted) {
      expect(words).toContain(from);
      const { findings } = await check(asWord(words.replace(from, to)), 'a.docx');
      const own = findings.filter(
        (one) =>
          rule.split('|').includes(one.rule) && says.every((word) => one.message.includes(word)),
      );
      if (own.length === 0) open.push(to);
    }
    expect(open).toEqual(missed);
  });
});
