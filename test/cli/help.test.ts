import { commands, helpOf } from '../../src/cli/commands/all-commands';
import { runCommand } from '../../src/cli/run-command';
import { machine } from './in-memory';

const names = Object.keys(commands);
const optionsOf = async (name: string) => (await commands[name]?.())?.options ?? {};

test('every command is explained, and each of its options', async () => {
  expect(Object.keys(helpOf)).toEqual(names);
  for (const name of names) {
    expect([name, ...Object.keys(helpOf[name]?.options ?? {}).sort()]).toEqual([
      name,
      ...Object.keys(await optionsOf(name)).sort(),
    ]);
  }
});

test('an option is shown with what follows it, where something does', async () => {
  for (const name of names) {
    for (const [option, { takes }] of Object.entries(await optionsOf(name))) {
      const value = helpOf[name]?.options[option]?.value;
      expect([name, option, value !== null]).toEqual([name, option, takes !== 'nothing']);
    }
  }
});

test.each(names)('%s --help: of this command alone, in the language asked for', async (name) => {
  const zh = await machine().run(name, '--help', '--lang', 'zh');
  const en = await machine().run('help', name, '--lang=en');
  expect([zh.code, zh.err, en.code, en.err]).toEqual([0, '', 0, '']);
  for (const { out } of [zh, en]) {
    expect(out).toContain(`budget-forms ${name} `);
    expect(out).toMatch(/npm run -s cli --.*$/);
    for (const option of Object.keys(await optionsOf(name))) {
      expect(out).toContain(`--${option}`);
    }
    const others = names.filter((other) => other !== name);
    expect(others.filter((other) => out.includes(`budget-forms ${other} `))).toEqual([]);
  }
  expect(zh.out).toMatch(/^用法：[^]*选项：[^]*例如：[^]*结束码：\n {2}0/);
  expect(en.out).toMatch(/^Usage:[^]*Options:[^]*For example:[^]*Ends with:\n {2}0/);
  // Names in examples are Chinese in both.
  const [words = ''] = en.out.split('For example:');
  expect(words.replace(/[元千万]+元?|\{\{[^}]*\}\}/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
});

test.each([[['--help']], [['-h']], [['help']], [['--help', '--lang', 'zh']]])(
  '%j: the commands, a line each',
  async (words) => {
    const { code, out, err } = await machine().run(...words);
    expect([code, err]).toEqual([0, '']);
    const isChinese = words.includes('zh');
    const lines = out.split('\n').filter((line) => /^ {2}[a-z]+ /.test(line));
    expect(lines).toHaveLength(names.length * (isChinese ? 1 : 2));
    expect(out.includes('makes, reads and checks')).toBe(!isChinese);
    expect(out.indexOf('部门预算公开助手')).toBeGreaterThan(0);
    expect(out.split('npm run -s cli --')).toHaveLength(isChinese ? 2 : 3);
  },
);

test.each([
  ['zh_CN.UTF-8', true, false],
  ['en_US.UTF-8', false, true],
  ['C', true, true],
  ['enm', true, true],
  [null, true, true],
])('a machine that speaks %j', async (locale, zh, en) => {
  const printed: string[] = [];
  await runCommand(['check', '--help'], {
    readFile: () => Promise.reject(new Error('nothing is read')),
    writeFile: () => Promise.reject(new Error('nothing is written')),
    print: (text) => printed.push(text),
    complain: (text) => printed.push(text),
    locale,
  });
  const out = printed.join('\n');
  expect([out.includes('用法：'), out.includes('Usage:')]).toEqual([zh, en]);
});

test('help of what is no command says which there are', async () => {
  const { code, err } = await machine().run('chek', '--help');
  expect([code, err.includes('是不是 check？')]).toEqual([2, true]);
});
