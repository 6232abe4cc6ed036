import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseToReplace } from '../../src/cli/refuse-to-replace';
import { runCommand } from '../../src/cli/run-command';
import { paragraph } from '../files/foreign-document';
import { templateFile } from '../files/template-file';

const folder = mkdtempSync(join(tmpdir(), 'linked-'));
const at = (name: string) => join(folder, name);
const original = templateFile(
  paragraph('2022年“三公”经费预算10万元，其中：公务接待费1万元，公务用车运行维护费2万元。'),
);

beforeAll(() => {
  writeFileSync(at('a.docx'), original);
  mkdirSync(at('real'));
  symlinkSync(at('real'), at('folder'));
  symlinkSync(at('a.docx'), at('link.docx'));
  symlinkSync(at('link.docx'), at('link-to-link.docx'));
  linkSync(at('a.docx'), at('second-name.docx'));
  symlinkSync(at('nowhere.docx'), at('dangling.docx'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['itself', 'a.docx', 'a.docx', 'read'],
  ['a link to it', 'link.docx', 'a.docx', 'read'],
  ['it, where the link is read', 'a.docx', 'link.docx', 'read'],
  ['a link to a link', 'link-to-link.docx', 'a.docx', 'read'],
  ['another link to it', 'link.docx', 'link-to-link.docx', 'read'],
  ['a second name of it', 'second-name.docx', 'a.docx', 'read'],
  ['another file', 'b.docx', 'a.docx', null],
  ['what a link that leads nowhere would make', 'dangling.docx', 'a.docx', null],
])('over %s nothing is written', (_, written, read, refused) => {
  const attempt = () => {
    refuseToReplace([at(written)], [at(read)]);
  };
  if (refused === null) expect(attempt).not.toThrow();
  else expect(attempt).toThrow();
});

test('two names of one new file in a folder and in a link to it are one', () => {
  expect(() => {
    refuseToReplace([at('real/new.xlsx'), at('folder/new.xlsx')], []);
  }).toThrow();
});

test('an annotated copy is not written over the original that a link of its name leads to', async () => {
  symlinkSync(at('a.docx'), at('a（批注）.docx'));
  const said: string[] = [];
  const code = await runCommand(['check', at('a.docx'), '--annotate', '--overwrite'], {
    readFile: async (path) => new Uint8Array(await readFile(path)),
    writeFile: (path, bytes, ifThere) =>
      writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
    print: () => undefined,
    complain: (text) => said.push(text),
  });
  expect([code, said.join()]).toEqual([2, expect.stringContaining('是要读取的文件')]);
  expect(new Uint8Array(readFileSync(at('a.docx')))).toEqual(new Uint8Array(original));
});
