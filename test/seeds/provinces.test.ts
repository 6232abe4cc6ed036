import { machine } from '../cli/in-memory';
import { beijing2023 } from './provinces/beijing-2023';
import { guangdong2023 } from './provinces/guangdong-2023';
import { chongqing2024 } from './provinces/chongqing-2024';
import { hunan2023 } from './provinces/hunan-2023';
import { hubei2022 } from './provinces/hubei-2022';
import { jiangsu2023 } from './provinces/jiangsu-2023';
import { asText, asWord, type OtherDisclosure } from './provinces/other-disclosure';
import { shaanxi2022 } from './provinces/shaanxi-2022';
import { shandong2024 } from './provinces/shandong-2024';
import { sichuan2023 } from './provinces/sichuan-2023';
import { zhejiang2024 } from './provinces/zhejiang-2024';

const disclosures: readonly (readonly [string, OtherDisclosure])[] = [
  jiangsu2023,
  zhejiang2024,
  guangdong2023,
  sichuan2023,
  hubei2022,
  shaanxi2022,
  shandong2024,
  beijing2023,
  hunan2023,
  chongqing2024,
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
