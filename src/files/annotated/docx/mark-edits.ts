import type { XmlEdit } from '../../package/xml-edits';
import type { CommentAnchor } from './comment-anchors';
import type { LocatedParagraph, LocatedText } from './located-texts';
import { rawOffset } from './raw-offset';
import { insideParagraph } from './text-places';

/** What is written where a comment begins and where it ends. */
export interface CommentMarks {
  readonly start: string;
  readonly end: string;
}

interface Mark {
  readonly at: number;
  readonly isEnd: boolean;
  readonly xml: string;
  /** The text that is cut in two here. */
  readonly text?: LocatedText;
  /** The paragraph without content that is opened here. */
  readonly empty?: LocatedParagraph;
}

/** The edits that put marks at the anchors. Nothing that is there changes but runs that are cut in two, with the looks they had. */
export function markEdits(
  xml: string,
  prefix: string,
  anchored: readonly { readonly anchor: CommentAnchor; readonly marks: CommentMarks }[],
): XmlEdit[] {
  const places = new Map<number, Mark[]>();
  for (const { anchor, marks } of anchored) {
    const own = anchor.words ? wordMarks(xml, anchor, marks) : wholeMarks(anchor, marks);
    for (const mark of own) places.set(mark.at, [...(places.get(mark.at) ?? []), mark]);
  }
  const cut = new Set<LocatedText>();
  const edits = [...places].map(([at, own]): XmlEdit => {
    const all = [...own.filter(({ isEnd }) => isEnd), ...own.filter(({ isEnd }) => !isEnd)];
    const marks = all.map((mark) => mark.xml).join('');
    const empty = own.find((mark) => mark.empty)?.empty;
    const text = own.find((mark) => mark.text)?.text;
    if (empty) return insideParagraph(xml, prefix, empty, marks);
    if (!text) return { start: at, end: at, xml: marks };
    cut.add(text);
    const { tag, looks } = text.run;
    const goesOn = `${tag}${looks}<${prefix}t xml:space="preserve">`;
    return { start: at, end: at, xml: `</${prefix}t></${prefix}r>${marks}${goesOn}` };
  });
  // A space where the text was cut would be lost.
  const kept = [...cut].flatMap((text) => (text.keepsSpaces ? [] : [keepSpaces(xml, text)]));
  return [...kept, ...edits];
}

/** xml:space="default" may stand there already, and no attribute stands twice. */
function keepSpaces(xml: string, { start, contentStart }: LocatedText): XmlEdit {
  const tag = xml.slice(start, contentStart);
  const { index = tag.length - 1, 0: said = '' } =
    /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag) ?? {};
  const from = start + index;
  return { start: from, end: from + said.length, xml: ' xml:space="preserve"' };
}

function wholeMarks({ place }: CommentAnchor, { start, end }: CommentMarks): Mark[] {
  const first = place.paragraphs[0];
  const last = place.paragraphs.at(-1);
  if (!first || !last) return [];
  if (first === last && (last.contentEnd ?? last.contentStart) === last.contentStart) {
    return [markIn(first, false, start + end)];
  }
  return [markIn(first, false, start), markIn(last, true, end)];
}

function markIn(paragraph: LocatedParagraph, isEnd: boolean, xml: string): Mark {
  const { start, contentStart, contentEnd } = paragraph;
  return contentEnd === null
    ? { at: start, isEnd, xml, empty: paragraph }
    : { at: isEnd ? contentEnd : contentStart, isEnd, xml };
}

function wordMarks(
  xml: string,
  { place, words }: CommentAnchor,
  { start, end }: CommentMarks,
): Mark[] {
  const { start: from, end: to } = words ?? { start: 0, end: 0 };
  const own = place.pieces.filter((one) => one.from < to && one.from + one.text.text.length > from);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return [];
  return [
    startMark(xml, first.text, Math.max(0, from - first.from), start),
    endMark(xml, last.text, to - last.from, end),
  ];
}

function startMark(xml: string, text: LocatedText, offset: number, mark: string): Mark {
  const { run } = text;
  const content = run.children.filter(({ isLooks }) => !isLooks);
  const isWhole = content[0]?.start === text.start && offset === 0;
  const at = isWhole ? null : rawOffset(xml, text, offset);
  return at === null
    ? { at: run.start, isEnd: false, xml: mark }
    : { at, isEnd: false, xml: mark, text };
}

function endMark(xml: string, text: LocatedText, offset: number, mark: string): Mark {
  const { run } = text;
  const isWhole = run.children.at(-1)?.start === text.start && offset >= text.text.length;
  const at = isWhole ? null : rawOffset(xml, text, offset);
  return at === null
    ? { at: run.end, isEnd: true, xml: mark }
    : { at, isEnd: true, xml: mark, text };
}
