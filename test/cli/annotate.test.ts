import { readFormFile } from '../../src/files';
import { paragraph } from '../files/foreign-document';
import { templateFile } from '../files/template-file';
import { machine } from './in-memory';

const wrong = templateFile(
  paragraph('2022年“三公”经费预算10万元，其中：公务接待费1万元，公务用车运行维护费2万元。'),
);
const right = templateFile(paragraph('今天天气很好，没有预算。'));

test('a copy with comments is written beside the file, which stays as it is', async () => {
  const { run, held } = machine({ 'in/a.docx': wrong });
  const { out, err } = await run('check', 'in/a.docx', '--annotate');
  expect(out).toContain('in/a.docx  ');
  expect(err).toContain('已写入带批注的文件 in/a（批注）.docx：');
  expect(held.get('in/a.docx')).toEqual(wrong);
  const copy = held.get('in/a（批注）.docx') ?? new Uint8Array();
  expect(await readFormFile(copy)).toEqual(await readFormFile(wrong));
  expect(new TextDecoder('latin1').decode(copy)).toContain('word/comments.xml');
});

test('what is said of copies stays apart from the findings, and in the language asked for', async () => {
  const { run, held } = machine({ 'a.docx': wrong });
  const words = ['check', 'a.docx', '--annotate', '--format', 'json', '--lang', 'en'];
  const { out, err } = await run(...words);
  expect(() => JSON.parse(out) as unknown).not.toThrow();
  expect(err).toContain('Wrote the annotated copy a (annotated).docx');
  expect(held.has('a (annotated).docx')).toBe(true);
});

test('a file that is there is left as it is, unless it may be replaced', async () => {
  const { run, held } = machine({ 'a.docx': wrong, 'a（批注）.docx': 'mine' });
  const mine = held.get('a（批注）.docx');
  const refused = await run('check', 'a.docx', '--annotate');
  expect([refused.code, held.get('a（批注）.docx')]).toEqual([2, mine]);
  expect(refused.err).toContain('已经存在');
  await run('check', 'a.docx', '--annotate', '--overwrite');
  expect(held.get('a（批注）.docx')).not.toBe(mine);
});

test.each<[what: string, name: string, content: string | Uint8Array, code: number, says: string]>([
  ['a text takes no comments', 'a.txt', '今天天气很好，没有预算。', 2, '是文字，不能加批注'],
  ['where nothing is wrong nothing is written', 'a.docx', right, 0, '没有要批注的问题'],
])('%s', async (_, name, content, code, says) => {
  const { run, held } = machine({ [name]: content });
  const ended = await run('check', name, '--annotate');
  expect([ended.code, [...held.keys()]]).toEqual([code, [name]]);
  expect(ended.err).toContain(says);
});
