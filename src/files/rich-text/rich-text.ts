import { plainRuns } from '../../domain/document/disclosure-text';
import type { DocumentBlock, DocumentForm } from '../../domain/document/document';
import { bodyLine, bodySize, fonts } from '../docx/official-letters';
import { formHtml } from './form-html';
import { htmlText, styleOf } from './html-text';

/** What goes on the clipboard, to be pasted into Word: with looks, and without for programs that take none. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** As the document of the command line looks; texts stay texts, whatever they hold. */
export function richText(blocks: readonly DocumentBlock[]): RichText {
  return {
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body lang="zh-CN">${blocks.map(blockHtml).join('')}</body></html>`,
    plain: blocks.map(blockPlain).join('\n'),
  };
}

const headingFonts = [fonts.chapter, fonts.second, fonts.body, fonts.body];

function blockHtml(block: DocumentBlock): string {
  if (block.kind === 'form') return formHtml(block);
  const level = block.kind === 'heading' ? Math.min(block.level, headingFonts.length) : 0;
  const name = level === 0 ? 'p' : `h${level}`;
  const style = styleOf({
    margin: '0',
    // Two characters: Word counts them by the second of these, browsers measure the first.
    'text-indent': `${2 * bodySize}pt`,
    'mso-char-indent-count': '2',
    'line-height': `${bodyLine}pt`,
    'mso-line-height-rule': 'exactly',
    'font-family': headingFonts[level - 1] ?? fonts.body,
    'font-size': `${bodySize}pt`,
    'font-weight': level === 3 ? 'bold' : 'normal',
  });
  const words = block.runs
    .map(({ text, isGap }) =>
      isGap ? `<span style="background:yellow">${htmlText(text)}</span>` : htmlText(text),
    )
    .join('');
  return `<${name}${style}>${words}</${name}>`;
}

function blockPlain(block: DocumentBlock): string {
  return block.kind === 'form' ? formPlain(block) : plainRuns(block.runs);
}

/** A row a line, tabs between the cells; a cell over several stands in the first of them. */
function formPlain({ lines, table, notes }: DocumentForm): string {
  const textsOf = (all: DocumentForm['lines']) =>
    all.map(({ texts }) => texts.map(({ text }) => text).join('\t'));
  const rows = table.rows.map(({ cells }) => {
    const texts = table.columns.map(() => '');
    for (const { column, text } of cells) texts[column] = text.replace(/\s*\n\s*/g, ' ');
    return texts.join('\t');
  });
  return [...textsOf(lines), ...rows, ...textsOf(notes)].join('\n');
}
