import { zipSync } from 'fflate';
import { openFile } from '../../src/files/file-check/opened-file';
import { packedFiles } from '../../src/files/package/packed-files';
import { readUnitFile } from '../../src/files/unit-file/read-unit-file';
import type { FileChecker } from '../../src/taskpane/open-document/file-checker';
import { createOpenDocument } from '../../src/taskpane/open-document/open-document';
import { openExport } from '../../src/files/exports/opened-export';
import { createSliceChecker } from '../../src/taskpane/open-document/slice-checker';
import { paragraph } from '../files/foreign-document';
import { templateFile } from '../files/template-file';
import { seeds } from '../seeds/all-seeds';
import { asWord } from '../seeds/provinces/other-disclosure';
import { tableModels, wordFile } from '../seeds/foreign-disclosure';

const text = '2022年“三公”经费预算10万元，其中：公务接待费1万元，公务用车运行维护费2万元。';
const wrong = templateFile(paragraph(text));

function chosen(name: string, bytes: Uint8Array, size = bytes.length) {
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

function pane({ pause = () => Promise.resolve() } = {}) {
  const saved: string[] = [];
  const steps: string[] = [];
  const document = createOpenDocument({
    startChecker: (): Promise<FileChecker> =>
      Promise.resolve(
        createSliceChecker({ openFile, readUnitFile, packedFiles, openExport, pause }),
      ),
    save: (_, name) => saved.push(name),
    now: () => '2026-11-26 10:30',
  });
  document.state.subscribe(() => {
    const state = document.state.get();
    steps.push(state.kind === 'busy' ? state.step : state.kind);
  });
  return { document, saved, steps };
}

test('a document is read and checked step by step; what was found is plain data', async () => {
  const { document, steps } = pane();
  await document.open(chosen('a.docx', wrong));
  expect([...new Set(steps)]).toEqual([
    ...['reading', 'recognizing', 'checking', 'describing', 'opened'],
  ]);
  const state = document.state.get();
  if (state.kind !== 'opened') throw new Error(state.kind);
  expect(structuredClone(state.check)).toEqual(state.check);
  const [form] = state.check.forms;
  const [first] = form?.mistakes ?? [];
  const excerpt = first && form?.excerpts.get(first.finding);
  expect(excerpt).toMatchObject({ kind: 'sentence', words: first?.finding.text });
  expect(state.check.report.zh).toContain('文件：a.docx');
});

test('where nobody can tell whose forms they are, the user says it, and the same file is checked again', async () => {
  const { document } = pane();
  const title = '洛阳市某局2015年部门预算';
  const [model] = tableModels(seeds.flatMap(([, forms]) => forms.slice(0, 1))).slice(0, 1);
  if (!model) throw new Error('no table');
  const above = [{ from: 'A99', text: title }, ...model.above];
  await document.open(chosen('a.docx', wordFile([{ ...model, above }]).bytes));
  const before = document.state.get();
  if (before.kind !== 'opened') throw new Error(before.kind);
  expect(before.check.pack).toMatchObject({ packId: null });
  expect(before.check.pack?.said.zh).toContain('河南省2015年');
  await document.openAs('hebei-2018');
  const after = document.state.get();
  if (after.kind !== 'opened') throw new Error(after.kind);
  expect(after.check.pack).toMatchObject({ packId: 'hebei-2018' });
  expect(after.check.pack?.said.zh).toBe('模板包：河北（2018—2020年），由您指定。');
});

const unitless = (total: string) => `
一般公共预算“三公”经费支出情况表
| 项目 | 2023年预算数 | 2024年预算数 |
| 合计 | ${total} | ${total} |
| 1.因公出国（境）费 | 0.00 | 0.00 |
| 2.公务用车购置及运行维护费 | 0.00 | 0.00 |
| 其中：公务用车购置费 | 0.00 | 0.00 |
| 公务用车运行维护费 | 0.00 | 0.00 |
| 3.公务接待费 | ${total} | ${total} |
第三部分 说明
2024年收支总预算512万元。
`;

test('in which unit a table was read is told with what speaks for it, and what nothing tells is asked once', async () => {
  const { document } = pane();
  const words = `鲁泉市档案馆2024年部门预算${unitless('60,000.00')}${unitless('50,000.00')}${unitless('3.123456')}`;
  const opened = () => {
    const state = document.state.get();
    if (state.kind !== 'opened') throw new Error(state.kind);
    return state.check;
  };
  await document.open(chosen('a.docx', asWord(words)));
  const before = opened();
  expect(before.openUnits).toEqual(['T1', 'T2']);
  expect(before.found.map(({ unit }) => unit?.zh.slice(0, 12))).toEqual([
    ...['没有写金额单位，从文件里', '没有写金额单位，从文件里', '没有写金额单位，按万元读'],
  ]);
  // It is asked once, and not at each table.
  expect(before.forms.flatMap(({ form }) => form.undecided)).toEqual([]);
  expect(before.verdict).toBe('incomplete');
  await document.openIn('元');
  const after = opened();
  expect(after.openUnits).toEqual([]);
  expect(after.found.map(({ unit }) => unit?.zh)).toEqual([
    ...['没有写金额单位，按元读取：由您指定', '没有写金额单位，按元读取：由您指定'],
    expect.stringContaining('按万元读取：按别的单位'),
  ]);
  // What was said before still holds when the pack is said.
  await document.openAs('national');
  expect(opened().openUnits).toEqual([]);
  await document.open(chosen('a.docx', asWord(words)));
  expect(opened().openUnits).toEqual(['T1', 'T2']);
});

test('a copy with comments is saved under another name', async () => {
  const { document, saved } = pane();
  await document.open(chosen('a.docx', wrong));
  await document.annotate('zh');
  expect(saved).toEqual(['a（批注）.docx']);
  expect(document.copy.get()).toMatchObject({ kind: 'saved', name: 'a（批注）.docx' });
});

test.each([
  ['too large to be read at all', chosen('a.docx', wrong, 40_000_000), 'tooLarge'],
  ['no document', chosen('a.pdf', new TextEncoder().encode('%PDF-1.7')), 'pdf'],
  ['cut short', chosen('a.docx', wrong.slice(0, 300)), 'damaged'],
  ['an archive', chosen('a.zip', zipSync({ 'a.docx': wrong })), 'archive'],
])('%s: it is said why, and nothing else is', async (_, file, reason) => {
  const { document } = pane();
  await document.open(file);
  expect(document.state.get()).toEqual({ kind: 'unreadable', name: file.name, reason });
});

test('what checks files cannot be loaded: the pane is to blame, not the file', async () => {
  const document = createOpenDocument({
    startChecker: () => Promise.reject(new Error('Loading chunk check-file-here failed')),
    save: () => undefined,
    now: () => '2026-11-26 10:30',
  });
  await document.open(chosen('a.docx', wrong));
  expect(document.state.get()).toEqual({ kind: 'failed', name: 'a.docx', part: 'pane' });
});

test('what was stopped comes to nothing, and another document can be opened', async () => {
  let goOn: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { document } = pane({ pause: () => waiting });
  const first = document.open(chosen('a.docx', wrong));
  document.close();
  const second = document.open(chosen('b.docx', wrong));
  goOn();
  await Promise.all([first, second]);
  expect(document.state.get()).toMatchObject({ kind: 'opened', name: 'b.docx' });
});
