import { isTrue } from '../package/read-xml';
import type { XmlAttributes } from '../package/xml-attributes';
import type { BlocksInProgress } from './blocks-in-progress';
import { limits } from './limits';
import { attributeIn, depthOf, levelOf, valueIn } from './paragraph-styles';

/** An element that begins. */
interface OpenedElement {
  readonly read: BlocksInProgress;
  readonly attributes: XmlAttributes;
  /** Those it stands in, and itself. */
  readonly names: readonly string[];
  /** Nothing is read up to the end of the element of that depth. */
  readonly skipFrom: (depth: number) => void;
}

type Opening = (element: OpenedElement) => void;

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

const ofTables: Readonly<Record<string, Opening>> = {
  tbl: ({ read }) => {
    read.beginTable();
  },
  tr: ({ read }) => read.table()?.beginRow(),
  tc: ({ read }) => {
    read.beginCell();
  },
  gridBefore: ({ read, attributes }) =>
    read.table()?.indent(Math.min(limits.columns, Math.max(0, Number(valueIn(attributes)) || 0))),
  gridSpan: ({ read, attributes }) => read.table()?.span(Number(valueIn(attributes)) || 1),
  vMerge: ({ read, attributes }) => read.table()?.mergeDown(valueIn(attributes)),
  hMerge: ({ read, attributes }) => read.table()?.mergeAcross(valueIn(attributes)),
  cellDel: ({ read }) => read.table()?.dropCell(),
};

const ofParagraphs: Readonly<Record<string, Opening>> = {
  p: ({ read }) => {
    read.beginParagraph();
  },
  txbxContent: ({ read }) => {
    read.beginBox();
  },
  pStyle: ({ read, attributes }) => {
    const paragraph = read.paragraph();
    if (paragraph) paragraph.style = valueIn(attributes);
  },
  outlineLvl: ({ read, attributes, names }) => {
    const paragraph = read.paragraph();
    if (paragraph && parentOf(names) === 'pPr') paragraph.level = levelOf(valueIn(attributes));
  },
  numId: ({ read, attributes }) => {
    const paragraph = read.paragraph();
    if (paragraph) paragraph.list = valueIn(attributes);
  },
  ilvl: ({ read, attributes }) => {
    const paragraph = read.paragraph();
    if (paragraph) paragraph.depth = depthOf(valueIn(attributes));
  },
};

const ofRuns: Readonly<Record<string, Opening>> = {
  fldChar: ({ read, attributes }) =>
    read.paragraph()?.fields.mark(attributeIn(attributes, 'fldCharType')),
  br: ({ read, attributes, names }) => {
    if (parentOf(names) === 'r' && isOfLine(attributeIn(attributes, 'type'))) read.addText('\n');
  },
  // Hidden text is not printed; what is printed is read: the rest of the run that is open is passed over.
  vanish: ({ attributes, names, skipFrom }) => {
    const isOfRun = parentOf(names) === 'rPr' && names[names.length - 3] === 'r';
    if (isOfRun && isTrue(valueIn(attributes) ?? 'true')) skipFrom(names.length - 2);
  },
};

/** The elements that say something here: most only say how letters look, and nothing more is asked of them. */
const opening: ReadonlyMap<string, Opening> = new Map(
  Object.entries({ ...ofTables, ...ofParagraphs, ...ofRuns, del: openDeleted }),
);

export function openElement(tag: string, element: OpenedElement): void {
  const open = opening.get(tag);
  if (open) open(element);
  else {
    const sign = signs.get(tag);
    if (sign !== undefined && parentOf(element.names) === 'r') element.read.addText(sign);
  }
}

export function closeElement(tag: string | undefined, read: BlocksInProgress): void {
  switch (tag) {
    case 'p':
      read.endParagraph();
      break;
    case 'txbxContent':
      read.endBox();
      break;
    case 'tc':
      read.endCell();
      break;
    case 'tr':
      read.table()?.endRow();
      break;
    case 'tbl':
      read.endTable();
      break;
  }
}

/** What w:del means depends on what it stands in: a text, the end of a paragraph, or a row. */
function openDeleted({ read, names, skipFrom }: OpenedElement): void {
  const parent = parentOf(names);
  const paragraph = read.paragraph();
  if (parent === 'trPr') read.table()?.dropRow();
  else if (parent === 'rPr' && names[names.length - 3] === 'pPr' && paragraph)
    paragraph.goesOn = true;
  else if (parent !== 'rPr') skipFrom(names.length);
}

function parentOf(names: readonly string[]): string | undefined {
  return names[names.length - 2];
}

/** A break of the line, not of the page. */
function isOfLine(type: string | null): boolean {
  return type === null || type === 'textWrapping';
}
