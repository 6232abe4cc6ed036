import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every command of the pane and the ribbon that writes is let fail in a test of faults: a new one has to come with its own. */
const root = path.join(__dirname, '../..');
const writes = /\bworkbook\.(?:write|remove)\w*\(/;

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function sources(folder: string, end: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file))
    .map((file) => path.join(folder, file));
}

interface Declared {
  readonly name: string;
  readonly isExported: boolean;
  readonly body: string;
}

function functionsOf(text: string): readonly Declared[] {
  const starts = [...text.matchAll(/^(export )?(?:async )?function (\w+)/gm)];
  return starts.map((start, at) => ({
    name: start[2] ?? '',
    isExported: start[1] !== undefined,
    body: text.slice(start.index + start[0].length, starts[at + 1]?.index),
  }));
}

const calls = (body: string, name: string) => new RegExp(`\\b${name}\\(`).test(body);

/** The functions of a file that write, or call one of it that does. */
function writing(functions: readonly Declared[]): ReadonlySet<string> {
  const found = new Set(functions.filter(({ body }) => writes.test(body)).map(({ name }) => name));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { name, body } of functions) {
      if ([...found].some((one) => calls(body, one))) found.add(name);
    }
  }
  return found;
}

const app = sources('src/app', /\.ts$/).map((file) => functionsOf(read(file)));
const commands = app.flatMap((functions) => {
  const found = writing(functions);
  return functions.flatMap(({ name, isExported }) => (isExported && found.has(name) ? [name] : []));
});

/** What calls a command to do the same may be let fail in its place: saveProfile for writeProfile. */
function alsoAs(command: string): readonly string[] {
  const callers = app
    .flat()
    .filter(({ isExported, body }) => isExported && calls(body, command))
    .map(({ name }) => name);
  return [command, ...callers];
}

const faultTests = sources('test/host/add-in', /faults\.host\.ts$/).map((file) => read(file));

test('there are commands that write', () => {
  expect(commands).toEqual(expect.arrayContaining(['insertForm', 'changeRows', 'repairForm']));
  expect(commands.length).toBeGreaterThan(15);
});

test.each(commands)('%s is let fail at its requests', (command) => {
  const isLetFail = alsoAs(command).some((name) =>
    faultTests.some((text) =>
      new RegExp(`\\b${name}\\b(?=[(,;]|\\s*$)`, 'm').test(withoutImports(text)),
    ),
  );
  expect({ command, isLetFail }).toEqual({ command, isLetFail: true });
});

function withoutImports(text: string): string {
  return text.replace(/^import [^;]*;$/gm, '');
}

test('what the workbook is asked for writes by its name, or only reads', () => {
  const [, port = ''] =
    /interface WorkbookPort \{(.*?)^\}/ms.exec(read('src/app/ports/workbook-port.ts')) ?? [];
  const methods = [...port.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
  const others = methods.filter((name) => !/^(?:write|remove|read|look|show|follow)/.test(name));
  // What is queued is not sent: test/host/add-in/prepared-form.host.ts counts the requests. That calculating writes nothing is held
  // by check-by-hand.host.ts there.
  expect(others).toEqual(['queueForm', 'recalculate', 'sheetsThere']);
});

test.each(['src/taskpane', 'src/commands'])('%s writes by commands only', (folder) => {
  const own = sources(folder, /\.tsx?$/).filter((file) => writes.test(read(file)));
  expect(own).toEqual([]);
});
