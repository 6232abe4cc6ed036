import { plainRuns } from '../../domain/document/disclosure-text';
import type { DocumentBlock } from '../../domain/document/document';
import { xmlText } from '../xlsx/write/xml-text';
import type { Span } from './part-tree';

export interface BlockContext {
  readonly xml: string;
  readonly prefix: string;
  /** The XML of the forms, one after the other in the order of the places. */
  readonly nextTable: () => string;
  /** The name of the template's own style for headings of a level. */
  readonly headingStyle: (level: number) => string | null;
}

/** What new paragraphs take from what stood at their place. */
export interface Model {
  readonly properties: Span | null;
  readonly looks: Span | null;
}

export function newBlocks(
  blocks: readonly DocumentBlock[],
  { properties, looks }: Model,
  context: BlockContext,
): string {
  const { xml, prefix, nextTable, headingStyle } = context;
  const own = properties ? xml.slice(properties.start, properties.end) : '';

  function paragraph(block: Exclude<DocumentBlock, { kind: 'form' }>, isFirst: boolean): string {
    const style = block.kind === 'heading' ? headingStyle(block.level) : null;
    const text = plainRuns(block.runs);
    if (style === null) {
      const copied = copiedProperties(own, prefix, isFirst);
      return `<${prefix}p>${copied}${newRun(text, looks, context)}</${prefix}p>`;
    }
    const named = `<${prefix}pPr><${prefix}pStyle ${prefix}val="${xmlText(style)}"/></${prefix}pPr>`;
    return `<${prefix}p>${named}${newRun(text, null, context)}</${prefix}p>`;
  }

  return blocks
    .map((block, index) => (block.kind === 'form' ? nextTable() : paragraph(block, index === 0)))
    .join('');
}

export function newRun(
  text: string,
  looks: Span | null,
  { xml, prefix }: Pick<BlockContext, 'xml' | 'prefix'>,
): string {
  const own = looks ? xml.slice(looks.start, looks.end) : '';
  return `<${prefix}r>${own}${textElement(prefix, text)}</${prefix}r>`;
}

export function textElement(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t>`;
}

export function withoutPageBreak(properties: string, prefix: string): string {
  return properties.replace(elementOf(prefix, 'pageBreakBefore'), '');
}

/** What belongs to the one paragraph alone: the end of a section, the history of its looks, a page that begins. */
function copiedProperties(properties: string, prefix: string, isFirst: boolean): string {
  const single = ['sectPr', 'pPrChange'];
  const copied = single.reduce(
    (rest, name) => rest.replace(elementOf(prefix, name), ''),
    properties,
  );
  return isFirst ? copied : withoutPageBreak(copied, prefix);
}

function elementOf(prefix: string, name: string): RegExp {
  const tag = `${prefix}${name}`;
  return new RegExp(`<${tag}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${tag}>)`, 'g');
}
