import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readFormFile } from '../../src/files';
import type { ForeignBlock } from '../../src/domain/recognize/foreign-document';
import { foreignDocument, paragraph } from './foreign-document';
import { foreignWorkbook, row, strings } from './foreign-workbook';

/** What rules remember of a file is some of its texts: so long that V8 does not copy them where they are cut out. */
const words = '某某部门预算公开说明的一段话，例如单位的全称';
/** Letters beside them, none of them like the ones before: a part of 600 KB in memory, as each takes two bytes there. */
const more = Array.from({ length: 300_000 }, (_, at) =>
  String.fromCharCode(0x4e00 + (((at + 1) * 2_654_435_761) >>> 19)),
).join('');

const kinds: readonly [name: string, bytes: Uint8Array][] = [
  ['a document', foreignDocument(paragraph(words) + paragraph(more))],
  [
    'a workbook',
    foreignWorkbook(row('<c t="s"><v>0</v></c>'), {
      'xl/sharedStrings.xml': strings(`<t>${words}</t>`, `<t>${more}</t>`),
    }),
  ],
  [
    'texts in the cells of a workbook',
    foreignWorkbook(
      row(`<c t="inlineStr"><is><t>${words}</t></is></c><c t="str"><v>${more}</v></c>`),
    ),
  ],
  ['a text', new TextEncoder().encode(`${words}\n${more}`)],
];

const files = 12;

test.each(kinds)('of %s, a text that is kept does not keep the file', async (_, bytes) => {
  await textOf(bytes);
  const before = heap();
  const kept: string[] = [];
  for (let turn = 0; turn < files; turn += 1) kept.push(await textOf(bytes));
  expect(kept).toEqual(Array(files).fill(words));
  // Of each file it would be 600 KB.
  expect(heap() - before).toBeLessThan(files * 200_000);
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const file = await readFormFile(bytes);
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const text =
    file.kind === 'workbook'
      ? file.sheets[0]?.grid.cellAt(0, 0).value
      : file.blocks.flatMap((block: ForeignBlock) =>
          block.kind === 'paragraph' ? [block.text] : [],
        )[0];
  return String(text);
}

/** The bytes in use, once what nobody uses any more is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
