import type { DisclosureOutcome, DisclosureRequest, Problem, ReadDisclosure } from '../../src/app';
import type { FilledTemplate, UnusableTemplate } from '../../src/files';
import { henan2022Text } from '../../src/packs/narrative';
import { createTurn } from '../../src/taskpane/store/turn';
import { documentName } from '../../src/taskpane/word/document-name';
import { canSaveFiles } from '../../src/taskpane/word/save-file';
import { createWordExport } from '../../src/taskpane/word/word-export';

const wanted = { style: henan2022Text, printed: { title: [], parts: [] }, facts: {} };
const problem: Problem = { code: 'connectionLost', left: [], detail: 'x' };

function composed(
  gaps: readonly string[],
  errors = 0,
  undecided: ReadDisclosure['undecided'] = [],
): DisclosureOutcome & ReadDisclosure {
  const document = { title: '某局/2022年:预算', cover: [], blocks: [] };
  const text = { title: document.title, parts: [] };
  const nothing = {
    missing: [],
    appended: [],
    leftOut: [],
    blankProjects: 0,
    differing: [],
    unwritten: [],
  };
  const found = { ...nothing, sheet: null, forms: [] };
  return {
    kind: 'composed',
    disclosure: { document, text, gaps, ...found },
    tables: [],
    places: { names: [], contentOf: () => null },
    tooLarge: [],
    errors,
    undecided,
    blanks,
  };
}

const filled: FilledTemplate = {
  kind: 'filled',
  bytes: new Uint8Array(1),
  ...{ filled: ['F14'], unknown: ['甲'], empty: [], misplaced: [], bookmarks: [], gaps: [] },
};
const blanks = [{ sheet: '收支总表', at: 'B5' }];
/** By the length of the template. */
const fillings: Readonly<Record<number, UnusableTemplate>> = {
  0: { kind: 'unusable', fault: 'empty' },
};

/** An export whose workbook answers as the test says; what it saves is listed. */
function exportOf(answers: DisclosureOutcome[], write: () => Promise<Uint8Array>) {
  const saved: string[] = [];
  const requests: DisclosureRequest[] = [];
  const word = createWordExport(
    {
      turn: createTurn(),
      read: (request) => {
        requests.push(request);
        return Promise.resolve(answers.shift() ?? { kind: 'failed', problem });
      },
      write,
      fill: (template) => Promise.resolve(fillings[template.length] ?? filled),
      problemOf: () => problem,
    },
    { save: (_, name) => saved.push(name), pause: () => Promise.resolve() },
  );
  return { word, saved, requests };
}

const bytes = () => Promise.resolve(new Uint8Array(1));

test('a document that lacks nothing is saved at once', async () => {
  const { word, saved } = exportOf([composed([])], bytes);
  await word.begin(wanted);
  expect(saved).toEqual(['某局2022年预算.docx']);
  expect(word.state.get()).toMatchObject({ kind: 'saved', name: '某局2022年预算.docx' });
});

test('errors of the check are asked about before it is exported', async () => {
  const { word, saved } = exportOf([composed([], 2)], bytes);
  await word.begin(wanted);
  expect(word.state.get()).toMatchObject({ kind: 'asking', read: { errors: 2 } });
  expect(saved).toEqual([]);
});

test('what could not be checked is asked about before it is exported', async () => {
  const place = { sheet: '收支总表', at: 'B5', words: { zh: '不是数字', en: 'No number' } };
  const { word, saved } = exportOf([composed([], 0, [place])], bytes);
  await word.begin(wanted);
  expect(word.state.get()).toMatchObject({ kind: 'asking', read: { undecided: [place] } });
  expect(saved).toEqual([]);
});

test('what is missing is asked about; going on reads the workbook again and saves', async () => {
  const { word, saved, requests } = exportOf([composed(['甲']), composed(['甲'])], bytes);
  await word.begin(wanted);
  expect([word.state.get().kind, saved]).toEqual(['asking', []]);
  await word.goOn(wanted);
  expect([word.state.get().kind, saved.length, requests.length]).toEqual(['saved', 1, 2]);
});

test.each([
  [1, ['t（已填）.docx'], { kind: 'filled', name: 't（已填）.docx', template: filled, blanks }],
  [0, [], { kind: 'unusable', name: 't.docx', fault: 'empty' }],
])(
  'a template of %j bytes is filled and saved, or said to be unusable',
  async (length, names, ended) => {
    const { word, saved } = exportOf([composed(['甲'])], bytes);
    const template = {
      name: 't.docx',
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(length)),
    };
    await word.fill(wanted, template);
    expect(word.state.get()).toMatchObject(ended);
    expect(saved).toEqual(names);
  },
);

test('told to stop while it writes it saves nothing', async () => {
  let end: (written: Uint8Array) => void = () => undefined;
  const slow = () => new Promise<Uint8Array>((resolve) => (end = resolve));
  const { word, saved } = exportOf([composed([])], slow);
  const done = word.begin(wanted);
  await new Promise((resolve) => setTimeout(resolve));
  expect(word.state.get()).toMatchObject({ kind: 'busy', progress: { step: 'writing' } });
  word.stop();
  expect(word.state.get()).toMatchObject({ kind: 'busy', isStopping: true });
  end(new Uint8Array(1));
  await done;
  expect([word.state.get().kind, saved]).toEqual(['cancelled', []]);
});

test.each([
  ['the workbook cannot be read', [], bytes],
  ['the writer does not come', [composed([])], () => Promise.reject(new Error('chunk'))],
])('%s: it says so, and can be begun again', async (_, answers, write) => {
  const { word, saved } = exportOf([...answers], write);
  await word.begin(wanted);
  expect(word.state.get()).toEqual({ kind: 'failed', problem });
  word.dismiss();
  expect([word.state.get().kind, saved]).toEqual(['idle', []]);
});

test.each([
  ['某局2022年度部门预算', '某局2022年度部门预算.docx'],
  ['../..\\a:b*c?"<>|\n', 'abc.docx'],
  ['  ', '部门预算公开.docx'],
  ['长'.repeat(300), `${'长'.repeat(80)}.docx`],
])('a document called %j is saved as %j', (title, name) => {
  expect(documentName(title)).toBe(name);
});

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
])('on %s a pane can save a file: %j', (platform, expected) => {
  expect(canSaveFiles(platform)).toBe(expected);
});
