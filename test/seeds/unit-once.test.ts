import { machine } from '../cli/in-memory';
import { county2025 } from './provinces/county-2025';
import { asWord } from './provinces/other-disclosure';

interface Told {
  readonly rule: string;
  readonly causedBy: number | null;
}

/** What is told of a document where one table in 元 says 万元, and what of it is told below something else. */
async function told(title: string, ...[from, to]: readonly string[]): Promise<readonly string[]> {
  const head = `${title}\n单位名称：澜谷县市场监督管理局 单位:`;
  const words = county2025.words.replace(`${head}元`, `${head}万元`).replace(from ?? '', to ?? '');
  const { out } = await machine({ 'a.docx': asWord(words) }).run(
    ...['check', 'a.docx', '--format', 'json'],
  );
  const { findings } = JSON.parse(out) as { findings: readonly Told[] };
  return findings.map(({ rule, causedBy }) => `${causedBy === null ? '' : '← '}${rule}`);
}

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  [
    'amounts of the text that are right in the other unit say nothing more',
    '2025年一般公共预算“三公”经费支出预算表',
    [],
    ['DOC-STRUCTURE'],
  ],
  [
    'one that is wrong in that too is told',
    '2025年一般公共预算“三公”经费支出预算表',
    ['公务接待费预算为18,000.00元，较', '公务接待费预算为13,000.00元，较'],
    ['DOC-STRUCTURE', '← TP-SUM', 'X-TEXT-TABLE'],
  ],
  [
    'what rules between tables find in it is told below it',
    '2025年一般公共预算支出预算表（按功能科目分类）',
    [],
    ['DOC-STRUCTURE', '← X-T08'],
  ],
])('%s', async (_, title, mistake, expected) => {
  expect(await told(title, ...mistake)).toEqual(expected);
});
