import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { figuresOf } from '../../src/app/check/accept/acceptance';
import { noteAcceptances } from '../../src/app/check/accept/acceptance-notes';
import { noteProfile } from '../../src/app/state/note-profile';
import { noProfile } from '../../src/app/no-profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { findForm } from '../../src/cli/find-forms';
import { readWorkbook, writeWorkbook } from '../../src/files';
import { national } from '../../src/packs';
import { check } from '../app/checked-form';
import { machine } from './in-memory';

const edits = { C10: '建设面积', F10: '≥8万' };
const values = { projectName: '办公楼维修' };

/** A project form with a warning at F10. */
function projectBook(): Promise<Uint8Array> {
  const form = findForm('F03', national);
  const profile = { year: 2022, department: '某某局', code: '112', unit: null };
  const plan = planForm({ packId: 'national', form, styleId: 'b', profile, values });
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => {
      if (row !== 9) return cell;
      return { 2: edits.C10, 5: edits.F10 }[column] ?? cell;
    }),
  );
  return writeWorkbook([{ name: '项目', plan: { ...plan, cells } }], { title: '' });
}

function record(text = edits.F10) {
  const [finding] = check('F03', 'b', values, edits).findings.filter(
    ({ says }) => says === 'unitSpelled',
  );
  if (!finding) throw new Error('nothing is found');
  const { rule, says } = finding;
  const figures = figuresOf({ ...finding, text });
  return { id: 1, rule, says, figures, reason: '按合同', day: '2026-11-26' };
}

/** As Excel saves what the add-in noted: a part of XML beside the sheets, and a name. */
async function withNotes(notes: string): Promise<Uint8Array> {
  const parts = unzipSync(await projectBook());
  const edit = (path: string, from: string, to: string) => {
    const part = parts[path];
    if (!part) throw new Error(path);
    parts[path] = strToU8(strFromU8(part).replace(from, to));
  };
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="own" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`,
  );
  edit(
    'xl/workbook.xml',
    '</definedNames>',
    '<definedName name="_BF.accepted.1">\'项目\'!$F$10</definedName></definedNames>',
  );
  parts['customXml/item1.xml'] = strToU8(`<?xml version="1.0" encoding="utf-8"?>${notes}`);
  return zipSync(parts);
}

async function checked(notes: string, ...words: string[]) {
  const { run, held } = machine({ 'a.xlsx': await withNotes(notes) });
  return { ...(await run('check', 'a.xlsx', ...words)), held };
}

test('an accepted warning is listed with its reason instead of found', async () => {
  const { out } = await checked(noteAcceptances(null, [record()]));
  const lines = out.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.startsWith('已接受  注意  项目!F10'));
  expect(lines[at + 1]).toBe('按合同 (2026-11-26)');
  expect(lines.filter((line) => line.startsWith('注意  项目!F10'))).toEqual([]);
});

test('with other figures it is found again', async () => {
  const { out } = await checked(noteAcceptances(null, [record('≥9万')]));
  expect(out).toContain('注意  项目!F10');
  expect(out).not.toContain('已接受');
});

test('JSON keeps all findings, and says which of them were accepted', async () => {
  const { out } = await checked(noteAcceptances(null, [record()]), '--format', 'json');
  const facts = JSON.parse(out) as {
    findings: { rule: string; at: string[] }[];
    accepted: { finding: number; reason: string }[];
  };
  const [accepted] = facts.accepted;
  expect(accepted).toMatchObject({ reason: '按合同', day: '2026-11-26' });
  expect(facts.findings[accepted?.finding ?? -1]).toMatchObject({
    rule: 'PF-UNIT',
    at: ['项目!F10', '项目!C10'],
  });
});

test('nothing is said of acceptances where there are none', async () => {
  const { run } = machine({ 'a.xlsx': await projectBook() });
  const { out } = await run('check', 'a.xlsx', '--format', 'json');
  expect(Object.keys(JSON.parse(out) as object)).toEqual([
    'file',
    'verdict',
    'forms',
    'findings',
    'ledger',
  ]);
});

/** All texts of a workbook, row by row. */
async function textsOf(bytes: Uint8Array | undefined): Promise<string[][]> {
  const file = await readWorkbook(bytes ?? new Uint8Array());
  if (file.kind === 'unreadable') throw new Error(file.reason);
  return file.sheets.map(({ grid }) => {
    const { bottom, right } = grid.used ?? { bottom: -1, right: -1 };
    return Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => grid.cellAt(row, column).value ?? '')
        .filter((value) => value !== '')
        .join(' | '),
    ).filter((line) => line !== '');
  });
}

test('a workbook of the report has department, year, verdict, ledger, findings and what was accepted', async () => {
  const profile = { ...noProfile, department: '某某局', year: 2021 };
  const notes = noteAcceptances(noteProfile(null, [], profile), [record()]);
  const { code, out, held } = await checked(
    notes,
    ...'--format xlsx -o r.xlsx --year 2022'.split(' '),
  );
  expect([code, out]).toEqual([0, '检查报告已写入 r.xlsx：1个文件。']);
  const [lines = []] = await textsOf(held.get('r.xlsx'));
  expect(lines.slice(0, 4)).toEqual([
    '部门预算表检查报告',
    '文件 | a.xlsx',
    '单位 | 某某局',
    '年度 | 2022',
  ]);
  expect(lines[4]).toMatch(/^检查时间 \| \d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(lines[5]).toMatch(/^结论 \| /);
  expect(lines[6]).toMatch(/^检查情况 \| 检查了1张表/);
  expect(lines).toContain('已接受的注意事项');
  expect(lines.at(-1)).toMatch(
    /^注意 \| 项目!F10 \| .* \| ≥8万 \| 按合同（2026-11-26） \| PF-UNIT$/,
  );
});

test('several files have an overview before their reports', async () => {
  const book = await projectBook();
  const { run, held } = machine({ 'a.xlsx': book, 'b.xlsx': book });
  const words = ['a.xlsx', 'none.xlsx', 'b.xlsx', '--lang', 'en', '--format', 'xlsx'];
  const { code, out } = await run('check', ...words, '-o', 'r.xlsx');
  expect([code, out.split('\n').length]).toEqual([2, 2]);
  const [overview = [], lines = []] = await textsOf(held.get('r.xlsx'));
  expect(overview.map((line) => line.split(' | ')[0])).toEqual(['File', 'a.xlsx', 'b.xlsx']);
  expect(lines.filter((line) => line.startsWith('File | '))).toHaveLength(2);
});

test.each([
  ['xlsx without a file', ['--format', 'xlsx'], '缺少 -o'],
  ['a file without xlsx', ['-o', 'r.xlsx'], '-o 和 --format xlsx（检查报告）或 --format json'],
  ['a file that Excel does not open', ['--format', 'xlsx', '-o', 'r.xls'], 'r.xls 应以 .xlsx 结尾'],
  ['a file that is there', ['--format', 'xlsx', '-o', 'r.xlsx'], 'r.xlsx 已经存在'],
  ['no year', ['--year', '22'], '--year 应为四位数的年份'],
  ['no pack', ['--pack', 'hebei'], '没有模板包 hebei'],
])('%s is said in one sentence', async (_, words, said) => {
  const { run } = machine({ 'a.xlsx': await projectBook(), 'r.xlsx': 'a report' });
  const { code, err } = await run('check', 'a.xlsx', ...words);
  expect([code, err.startsWith(said)]).toEqual([2, true]);
});

test('forms without marks are taken for those of the pack that is named', async () => {
  const parts = unzipSync(await projectBook());
  const part = parts['xl/workbook.xml'];
  if (!part) throw new Error('no workbook');
  const xml = strFromU8(part).replace(/<definedNames>.*<\/definedNames>/s, '');
  const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) });
  const { run } = machine({ 'a.xlsx': bytes });
  const { out } = await run('check', 'a.xlsx', '--pack', 'hebei-2021', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ forms: [{ form: 'F03', at: expect.any(String) }] });
});
