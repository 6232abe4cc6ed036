import fc from 'fast-check';
import type { DocumentBlock, DocumentForm } from '../../src/domain/document/document';
import { richText } from '../../src/files/rich-text/rich-text';
import { readXml } from '../../src/files/package/read-xml';
import { caseName, everyForm } from './every-form';
import { formBlock } from './form-block';

const paragraph = (text: string, isGap = false): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text, isGap }],
});

/** What a reader of HTML finds: elements in order, and the texts between them. */
function partsOf(html: string) {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const texts: string[] = [];
  const xml = html
    .replace('<!DOCTYPE html>', '')
    .replace(/<(meta|col|br)\b([^>]*)>/g, '<$1$2/>')
    .replaceAll('&nbsp;', '\u00a0');
  readXml(xml, 'html', {
    open: (name, attributes) => {
      const known = ['style', 'colspan', 'rowspan'].flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined ? [] : [[key, value] as const];
      });
      elements.push({ name, attributes: Object.fromEntries(known) });
    },
    text: (text) => texts.push(text),
  });
  return { elements, texts };
}

const form = (text: string): DocumentForm => {
  const cell = { text, font: { name: '宋体', size: 11, bold: false }, horizontal: 'left' } as const;
  return {
    kind: 'form',
    formId: 'F14',
    orientation: 'portrait',
    lines: [{ texts: [cell] }],
    table: {
      columns: [100],
      headerRows: 1,
      rows: [{ height: 20, cells: [{ ...cell, column: 0, columns: 1, rows: 1 }] }],
      lines: { outside: 'thin', inside: 'thin' },
    },
    notes: [{ texts: [cell, cell] }],
  };
};

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '"><b>局</b>',
  '&lt;b&gt;',
  '</td></table><a href="javascript:alert(1)">',
  "' style='x",
  '“A&B”\u0000\u000b\ud800',
])('words of a user are never HTML: %j', (text) => {
  const blocks = [paragraph(text), paragraph(text, true), form(text)];
  const own = partsOf(richText(blocks).html);
  const plain = partsOf(richText([paragraph('局'), paragraph('局', true), form('局')]).html);
  expect(own.elements).toEqual(plain.elements);
  const held = text.replace(/[\u0000\u000b\ud800]/g, '');
  expect(own.texts.filter((one) => one === held)).toHaveLength(6);
});

test('any text comes back from the HTML, spaces and line breaks too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const { texts } = partsOf(richText([paragraph(text.replace(/\s/g, ' '))]).html);
      expect(texts.join('').replaceAll('\u00a0', ' ')).toBe(text.replace(/\s/g, ' '));
    }),
  );
});

test.each(everyForm.map((one) => [caseName(one), one] as const))(
  '%s: the table has the cells and spans of the form',
  (_, one) => {
    const block = formBlock(one);
    const { html, plain } = richText([block]);
    const { elements } = partsOf(html);
    const cells = elements.filter(({ name, attributes }) => {
      return name === 'td' && (attributes.style ?? '').includes('vertical-align:middle');
    });
    const expected = block.table.rows.flatMap((row) => row.cells);
    expect(
      cells.map(({ attributes }) => [attributes.colspan ?? '1', attributes.rowspan ?? '1']),
    ).toEqual(expected.map(({ columns, rows }) => [String(columns), String(rows)]));
    const rows = plain.split('\n').slice(block.lines.length, -block.notes.length || undefined);
    expect(rows).toHaveLength(block.table.rows.length);
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(
      new Set([block.table.columns.length]),
    );
  },
);
