import { zipSync } from 'fflate';
import type { WorkerAnswer, WorkerRequest } from '../../src/taskpane/open-document/worker-messages';
import type { UnreadableReason } from '../../src/files';
import { foreignDocument, paragraph } from '../files/foreign-document';
import { harms, wrongNames } from '../files/hostile-files';
import { unitWorkbook } from '../files/unit-workbook';

/** The pane's thread as its page sees it: asked by messages, and answering by them. */
const thread = {
  answers: [] as WorkerAnswer[],
  listener: null as ((event: { readonly data: WorkerRequest }) => void) | null,
  heard: (): void => undefined,
  postMessage(answer: WorkerAnswer) {
    this.answers.push(answer);
    this.heard();
  },
  addEventListener(_: 'message', listener: (event: { readonly data: WorkerRequest }) => void) {
    this.listener = listener;
  },
};

beforeAll(async () => {
  Object.assign(globalThis, { self: thread });
  await import('../../src/taskpane/open-document/check-worker');
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'self');
});

/** The last answer to a request: what came before it are steps on the way. */
async function ask(request: WorkerRequest): Promise<WorkerAnswer> {
  thread.answers.length = 0;
  return new Promise((resolve) => {
    thread.heard = () => {
      const last = thread.answers.at(-1);
      if (last && last.kind !== 'step') resolve(last);
    };
    thread.listener?.({ data: request });
  });
}

type Asked = (name: string, bytes: Uint8Array) => WorkerRequest;

const ways: readonly (readonly [what: string, of: Asked, kinds: readonly string[]])[] = [
  [
    'a file that is checked',
    (name, bytes) => ({ kind: 'open', request: { name, bytes, time: '2026-11-26 10:30' } }),
    ['xlsx', 'docx'],
  ],
  [
    'the file of a unit',
    (name, bytes) => ({ kind: 'readUnit', request: { name, bytes, packId: 'henan-2022' } }),
    ['xlsx', 'docx'],
  ],
  [
    'an export',
    (name, bytes) => ({ kind: 'openExport', source: { kind: 'file', name, bytes } }),
    ['xlsx'],
  ],
];

const workbook = unitWorkbook('一所', { F14: { reception: 2.5 } });
const document = foreignDocument(paragraph('2022年“三公”经费预算为1.00万元。'), {
  '[Content_Types].xml': '<Types/>',
});
const good = (kind: string) => (kind === 'xlsx' ? workbook : document);

const reasonOf = (answer: WorkerAnswer): UnreadableReason | string | null => {
  if (answer.kind === 'failed') return answer.why;
  return answer.kind === 'refused' ? answer.file.reason : null;
};

const table = ways.flatMap(([what, of, kinds]) =>
  kinds.flatMap((kind) =>
    harms.map((harm) => [what, `${harm.name} (.${kind})`, of, kind, harm] as const),
  ),
);

test.each(table)(
  '%s: %s is refused for what it is, or read, and the next one too',
  async (_, __, of, kind, harm) => {
    const bytes = harm.make(await good(kind));
    expect(reasonOf(await ask(of(`bad.${kind}`, bytes)))).toBe(harm.refused);
    expect(reasonOf(await ask(of(`good.${kind}`, await good(kind))))).toBeNull();
  },
);

const misnamed = ways.flatMap(([what, of]) =>
  wrongNames.map(([is, file, bytes]) => [what, is, file, of, bytes] as const),
);

test.each(misnamed)('%s: %s that is called %s is refused', async (_, __, file, of, bytes) => {
  expect(await ask(of(file, bytes))).toMatchObject({ kind: 'refused' });
});

test.each(harms.map((harm) => [harm.name, harm] as const))(
  'an archive of units with %s in it: each is told by itself',
  async (_, harm) => {
    const fine = await workbook;
    const packed = zipSync({ '../坏.xlsx': harm.make(fine), '好.xlsx': fine }, { level: 1 });
    const answer = await ask({ kind: 'unpack', request: { name: 'a.zip', bytes: packed } });
    if (answer.kind !== 'unpacked') throw new Error(answer.kind);
    const reasons: (string | null)[] = [];
    for (const { name, content } of answer.files) {
      if ('kind' in content) reasons.push(content.reason);
      else {
        const request = { name, bytes: content, packId: 'henan-2022' };
        reasons.push(reasonOf(await ask({ kind: 'readUnit', request })));
      }
    }
    expect(reasons).toEqual([harm.refused, null]);
  },
);
