import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Annotation } from '../../src/app/check/annotations';
import { annotateDocument } from '../../src/files/annotated/docx/annotate-document';
import { readFormFile } from '../../src/files';
import { readXml } from '../../src/files/package/read-xml';
import { cell, paragraph, run, table, tableRow } from './foreign-document';
import { templateFile, wordMain } from './template-file';

const author = '预算公开检查';

function note(at: string, words: string | null = null, start = 0): Annotation {
  const span = words === null ? null : { start, end: start + words.length, text: words };
  return { sheet: at, at, words: span, text: `错误：${words ?? at}\n规则 X` };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** The words between the beginning and the end of each comment, and what the comment says. */
function commentsIn(bytes: Uint8Array): readonly (readonly [words: string, says: string])[] {
  const parts = partsOf(bytes);
  const words = new Map<string, string>();
  const open = new Set<string>();
  const referred: string[] = [];
  readXml(parts['word/document.xml'] ?? '', 'document', {
    open(name, attributes) {
      const id = attributes.get('w:id') ?? '';
      if (name === 'commentRangeStart') {
        words.set(id, '');
        open.add(id);
      } else if (name === 'commentRangeEnd') open.delete(id);
      else if (name === 'commentReference') referred.push(id);
    },
    text(text) {
      for (const id of open) words.set(id, (words.get(id) ?? '') + text);
    },
  });
  const says = new Map<string, string>();
  let own = '';
  readXml(parts['word/comments.xml'] ?? '<none/>', 'comments', {
    open(name, attributes) {
      if (name === 'comment') own = attributes.get('w:id') ?? '';
    },
    text: (text) => says.set(own, (says.get(own) ?? '') + text),
  });
  expect(open.size).toBe(0);
  return referred.map((id) => [words.get(id) ?? '', says.get(id) ?? '']);
}

const looks = '<w:rPr><w:b/></w:rPr>';
const bold = (text: string) => `<w:r w:rsidR="00A1">${looks}<w:t>${text}</w:t></w:r>`;
const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>';
const grid = table(
  tableRow([cell('项目'), cell('金额')]),
  tableRow([cell('收入\n其中'), cell('')]),
);

test.each<[what: string, body: string, annotation: Annotation, words: string]>([
  ['the middle of a run', paragraph('收入合计10万元。'), note('¶1', '10', 4), '10'],
  ['a whole run', paragraph(`${run('收入')}${bold('10')}`), note('¶1', '10', 2), '10'],
  ['over runs', paragraph(`${run('收入1')}${bold('0万')}`), note('¶1', '10', 2), '10'],
  ['behind words that are hidden', paragraph(`${hidden}${run('收入')}`), note('¶1', '入', 1), '入'],
  [
    'behind a tab',
    `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t></w:r></w:p>`,
    note('¶1', '乙', 2),
    '乙',
  ],
  ['signs that XML writes otherwise', paragraph('A&B<C'), note('¶1', 'B<', 2), 'B<'],
  [
    'a link',
    `<w:p><w:hyperlink w:anchor="x">${run('见附表')}</w:hyperlink></w:p>`,
    note('¶1', '附', 1),
    '附',
  ],
  ['a whole paragraph', paragraph('收入。'), note('¶1'), '收入。'],
  ['a paragraph without content', '<w:p/>', note('¶1'), ''],
  ['a paragraph that is empty', '<w:p><w:pPr/></w:p>', note('¶1'), ''],
  ['words that are not there', paragraph('收入。'), note('¶1', '支出'), '收入。'],
  ['a cell', grid, note('T1!B1'), '金额'],
  ['a cell of two paragraphs', grid, note('T1!A2'), '收入其中'],
  ['an empty cell', grid, note('T1!B2'), ''],
  ['a table', grid, note('T1'), '项目'],
  ['an address that leads nowhere', paragraph('收入。'), note('T7!B2'), '收入。'],
])('%s', async (_, body, annotation, words) => {
  const original = templateFile(body);
  const { bytes: annotated } = annotateDocument(original, [annotation], author);
  expect(commentsIn(annotated)).toEqual([[words, annotation.text.replace('\n', '')]]);
  expect(await readFormFile(annotated)).toEqual(await readFormFile(original));
});

test('a document of a program that says nothing of its parts: they are what they are referred to as', async () => {
  const { '[Content_Types].xml': said, ...parts } = unzipSync(
    templateFile(paragraph('收入10万元。')),
  );
  const original = zipSync(parts);
  const { bytes: annotated } = annotateDocument(original, [note('¶1', '10', 2)], author);
  const kinds = new Map<string, string>();
  readXml(partsOf(annotated)['[Content_Types].xml'] ?? '', 'types', {
    open: (_, attributes) =>
      kinds.set(
        attributes.get('PartName') ?? attributes.get('Extension') ?? '',
        (attributes.get('ContentType') ?? '').replace(/^.*\./, ''),
      ),
  });
  expect(said?.length).toBeGreaterThan(0);
  expect([...kinds].filter(([part]) => part !== '')).toEqual([
    ['rels', 'relationships+xml'],
    ['xml', 'application/xml'],
    ['/word/document.xml', 'main+xml'],
    ['/word/header1.xml', 'header+xml'],
    ['/word/styles.xml', 'styles+xml'],
    ['/word/comments.xml', 'comments+xml'],
  ]);
  expect(commentsIn(annotated).map(([words]) => words)).toEqual(['10']);
  expect(await readFormFile(annotated)).toEqual(await readFormFile(original));
});

test('a text box has no comments: they stand at its paragraph', () => {
  const box = `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph('框里')}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const file = templateFile(`<w:p>${run('框外')}${box}</w:p>`);
  const { bytes: annotated } = annotateDocument(file, [note('¶1', '框里')], author);
  const { 'word/document.xml': xml = '' } = partsOf(annotated);
  expect(xml).toMatch(/<w:p><w:commentRangeStart w:id="0"\/><w:r>/);
});

test('all else stays byte for byte, and what somebody wrote stays too', () => {
  const comments =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4" w:author="某人"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment></w:comments>';
  const marked =
    '<w:commentRangeStart w:id="4"/><w:r><w:t>收入10万元</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>';
  const links = partsOf(templateFile(''))['word/_rels/document.xml.rels'] ?? '';
  const original = templateFile(`<w:p>${marked}</w:p>`, {
    parts: {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': links.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    },
  });
  const { bytes: annotated } = annotateDocument(original, [note('¶1', '10', 2)], author);
  expect(commentsIn(annotated)).toEqual([
    ['10', '错误：10规则 X'],
    ['收入10万元', '请核对'],
  ]);
  const [before, after] = [partsOf(original), partsOf(annotated)];
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed.sort()).toEqual(['word/comments.xml', 'word/document.xml']);
});

test('a new part of comments is said to be one', () => {
  const parts = partsOf(
    annotateDocument(templateFile(paragraph('收入')), [note('¶1')], author).bytes,
  );
  expect(parts['[Content_Types].xml']).toContain(
    `<Override PartName="/word/comments.xml" ContentType="${wordMain.replace('document.main', 'comments')}"/>`,
  );
  expect(parts['word/_rels/document.xml.rels']).toContain('/comments" Target="/word/comments.xml"');
});

const someText = fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '&', '<', '😀'), minLength: 1 });

test('whatever runs words are parted into, each comment is at its words and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(someText, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
      async (pieces, spans) => {
        const text = pieces.join('');
        const original = templateFile(`<w:p>${pieces.map(run).join('')}</w:p>`);
        const letters = [...text];
        const annotations = spans.map(([one, other]) => {
          const start = one % letters.length;
          const words = letters.slice(start, start + 1 + (other % (letters.length - start)));
          return note('¶1', words.join(''), letters.slice(0, start).join('').length);
        });
        const { bytes: annotated } = annotateDocument(original, annotations, author);
        const found = commentsIn(annotated).map(([words]) => words);
        expect(found.sort()).toEqual(annotations.map(({ words }) => words?.text).sort());
        expect(await readFormFile(annotated)).toEqual(await readFormFile(original));
      },
    ),
    { numRuns: 40 },
  );
});

test('only what has a place is counted', () => {
  const notes = [note('¶1'), note('T7!B2')];
  expect(annotateDocument(templateFile(paragraph('收入。')), notes, author).count).toBe(2);
  expect(annotateDocument(templateFile(''), notes, author).count).toBe(0);
});

test.each([
  ['"default"', `<w:t xml:space="default">`],
  ["'default'", `<w:t xml:space = 'default' >`],
  ['"preserve"', `<w:t xml:space="preserve">`],
  ['nothing', `<w:t>`],
])('a text that is cut says once that its spaces stay, where it said %s', async (_, tag) => {
  const original = templateFile(`<w:p><w:r>${tag}收入 10 万元</w:t></w:r></w:p>`);
  const { bytes } = annotateDocument(original, [note('¶1', '10', 3)], author);
  expect(commentsIn(bytes)).toEqual([['10', '错误：10规则 X']]);
  expect(partsOf(bytes)['word/document.xml']).toMatch(/<w:t xml:space="preserve"\s*>收入 </);
  expect((await readFormFile(bytes)).kind).toBe('document');
});

test.each([
  ['no number', 'a1', '0'],
  ['a number', '4', '5'],
])('a comment whose id is %s is numbered beside', (_, id, own) => {
  const links = partsOf(templateFile(''))['word/_rels/document.xml.rels'] ?? '';
  const original = templateFile(paragraph('收入'), {
    parts: {
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="${id}"/></w:comments>`,
      'word/_rels/document.xml.rels': links.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    },
  });
  const { bytes } = annotateDocument(original, [note('¶1')], author);
  const { 'word/comments.xml': comments = '', 'word/document.xml': body = '' } = partsOf(bytes);
  expect([...comments.matchAll(/<w:comment w:id="([^"]*)"/g)].map(([, one]) => one)).toEqual([
    id,
    own,
  ]);
  expect(body).toContain(`<w:commentReference w:id="${own}"/>`);
});
