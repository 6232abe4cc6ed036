import type { DocumentBlock } from '../../src/domain/document/document';
import { withEntries } from '../../src/domain/document/listed-forms';
import { loadWord } from '../../src/files';
import { contentsEntries, inEvenFont } from './contents-pages';
import { caseName, everyForm } from './every-form';
import { formBlock } from './form-block';
import { documentPdf } from './soffice';
import { wordContent } from './word-parts';

const heading = (level: number, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  runs: [{ text, isGap: false }],
});
const words: DocumentBlock = { kind: 'paragraph', runs: [{ text: '详见下表', isGap: false }] };

const forms = everyForm.map((one) => [caseName(one), one, formBlock(one)] as const);
const entryOf = (...blocks: readonly DocumentBlock[]) =>
  withEntries(blocks).map((block) => (block.kind === 'form' ? (block.entry ?? null) : ''));

test.each(forms)('%s is listed by what it is called', (_, { form }, block) => {
  const [, entry] = entryOf(heading(1, '附表'), block);
  const key = (text: string) => text.replace(/[^\p{Script=Han}]|[年度部门单位本级表]/gu, '');
  expect(key(entry ?? '')).toContain(key(form.title).slice(-4));
});

const [, , one] = forms[0] ?? [];
if (!one) throw new Error('there are no forms');

test.each<[string, readonly DocumentBlock[], readonly boolean[]]>([
  ['in a chapter of their own', [heading(1, '附表'), one, one], [true, true]],
  ['below words of a chapter', [heading(1, '六、采购'), words, one], [false]],
  ['behind a table that words lead to', [heading(1, '六、采购'), words, one, one], [false, false]],
  [
    'below a heading that is listed itself',
    [heading(1, '五、绩效'), heading(2, '（一）'), one],
    [false],
  ],
  ['below nothing', [one], [false]],
])('forms %s', (_, blocks, listed) => {
  const entries = entryOf(...blocks).filter((entry) => entry !== '');
  expect(entries.map((entry) => entry !== null)).toEqual(listed);
});

async function written(blocks: readonly DocumentBlock[]): Promise<Uint8Array> {
  const { writeDocument } = await loadWord();
  return writeDocument({ title: '预算', cover: ['某某局'], blocks: withEntries(blocks) });
}

const annexed = [
  heading(1, '一、概况'),
  words,
  heading(1, '附表'),
  ...forms.slice(0, 6).map(([, , form]) => form),
];

test('the contents list the tables behind the text, each with its page, and Word would list the same', async () => {
  const bytes = await written(annexed);
  const { paragraphs, part } = wordContent(bytes);
  const entries = paragraphs.slice(
    paragraphs.indexOf('目　　录') + 1,
    paragraphs.lastIndexOf('预算'),
  );
  const listed = withEntries(annexed).flatMap((block) =>
    block.kind === 'form' ? (block.entry ?? []) : [],
  );
  expect(listed).toHaveLength(6);
  for (const entry of listed)
    expect(entries.some((line) => new RegExp(`^${entry}\\d+$`).test(line))).toBe(true);
  expect(part('word/document.xml')).toMatch(/TOC [^<]*\\u/);
  expect(part('word/document.xml').match(/<w:outlineLvl w:val="1"\/>/g)).toHaveLength(6);
});

test('the page that the contents say of a table is the page it is on', async () => {
  const found = contentsEntries(documentPdf(inEvenFont(await written(annexed))));
  expect(found).toHaveLength(8);
  expect(found.map(({ said, sheet }) => sheet - said)).toEqual(found.map(() => 2));
}, 120_000);
