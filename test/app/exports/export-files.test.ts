import type { FormProposal } from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { openExport, type ExportSource } from '../../../src/files/exports/opened-export';
import { assetPrint, detailPrint, overviewPrint } from '../../domain/exports/system-prints';
import { gb18030 } from '../../files/gb18030';
import { exportedWorkbook } from '../../files/exported-workbook';
import { department, figuresOf, proposalsOf } from './read-texts';

const utf8 = new TextEncoder();

const csv = (lines: readonly string[]) =>
  lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
        .join(','),
    )
    .join('\r\n');

const workbook = (
  lines: readonly string[],
  codes: 'texts' | 'numbers',
  merges: readonly string[],
) => exportedWorkbook([{ name: '表', lines, merges }], codes);

const file = (name: string, bytes: Uint8Array): ExportSource => ({ kind: 'file', name, bytes });

async function proposed(source: ExportSource): Promise<readonly string[]> {
  const opened = await openExport(source);
  if (opened.kind === 'unreadable') throw new Error(opened.reason);
  const asked = { packId: 'henan-2022', profile: department, answers: noAnswers };
  const proposals: readonly FormProposal[] = proposalsOf(opened.read(asked));
  return proposals.flatMap((one) =>
    one.kind === 'figures'
      ? figuresOf(one.compared.form.id, [one]).map((words) => words.replace(/ ← .*/, ''))
      : [],
  );
}

const merges = {
  detail: ['A1:N1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3', 'L3:N3', 'A6:A9', 'B6:B9'],
  overview: ['A1:D1', 'A3:B3', 'C3:D3'],
};

describe.each<readonly [string, readonly string[], readonly string[]]>([
  ['部门支出预算明细表', detailPrint, merges.detail],
  ['收支总表', overviewPrint, merges.overview],
])('%s', (_, lines, own) => {
  const pasted = lines.map((line) => line.replaceAll('|', '\t')).join('\n');

  test.each<readonly [string, ExportSource]>([
    ['.csv in UTF-8 with its mark', file('e.csv', utf8.encode(`\uFEFF${csv(lines)}`))],
    ['.csv in GB18030', file('e.csv', gb18030(csv(lines)))],
    ['.xlsx with merged cells and codes as texts', file('e.xlsx', workbook(lines, 'texts', own))],
    ['.xlsx with codes as numbers', file('e.xlsx', workbook(lines, 'numbers', own))],
    ['.xlsx without merged cells', file('e.xlsx', workbook(lines, 'texts', []))],
  ])('says the same as %s and pasted', async (_kind, source) => {
    const expected = await proposed({ kind: 'pasted', name: '粘贴的内容', text: pasted });
    expect(expected.length).toBeGreaterThan(4);
    await expect(proposed(source)).resolves.toEqual(expected);
  });
});

test('of a sheet each figure says its cell', async () => {
  const opened = await openExport(
    file('e.xlsx', workbook(overviewPrint, 'texts', merges.overview)),
  );
  if (opened.kind === 'unreadable') throw new Error(opened.reason);
  const outcome = opened.read({
    ...{ packId: 'henan-2022', profile: department, answers: noAnswers },
  });
  expect(figuresOf('F07', proposalsOf(outcome))).toContain('城乡社区事务 10.00万元 ← 表!D13');
});

test.each<readonly [string, Uint8Array, string]>([
  ['e.pdf', utf8.encode('%PDF-1.7'), 'pdf'],
  ['e.xlsx', utf8.encode(csv(assetPrint)), 'notZip'],
  ['e.xlsx', workbook(detailPrint, 'texts', []).slice(0, 400), 'damaged'],
])('%s that is none: %s', async (name, bytes, reason) => {
  await expect(openExport(file(name, bytes))).resolves.toMatchObject({
    kind: 'unreadable',
    reason,
  });
});
