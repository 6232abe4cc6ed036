import type { MarkedPlace, Spot } from './marked-place';
import {
  childNamed,
  firstNamed,
  standingIn,
  type PartElement,
  type PartTree,
  type Span,
} from './part-tree';
import { canGive, marksAround, rangeMarks, type RangeMark } from './range-marks';
import { isAloneIn, rooms, templateParagraph } from './template-paragraphs';

/** Word makes bookmarks of its own: hidden ones, and those of what was copied. */
const ownNames = /^(?:_|OLE_LINK\d)/;

type Room = Pick<MarkedPlace, 'words' | 'blocks'>;

const noRoom: Room = { words: null, blocks: null };

/** The bookmarks of a part by their names. They stay around what is put into them. */
export function bookmarks(xml: string, { root }: PartTree): readonly MarkedPlace[] {
  const marks = rangeMarks(root);
  const ending = new Map(
    marks
      .filter(({ element }) => element.name === 'bookmarkEnd')
      .map((mark) => [mark.element.attributes.id ?? '', mark]),
  );

  function spot(span: Span, holds: Spot['holds'], look: Pick<Spot, 'properties' | 'looks'>): Spot {
    const { start, end } = span;
    return { start, end, holds, ...look, ...marksAround(xml, marks, span) };
  }

  function inSentence(paragraph: PartElement, start: RangeMark, end: RangeMark): Room {
    const between = { start: start.element.end, end: end.element.start };
    const isLevel = start.around.at(-1) === end.around.at(-1);
    const { pieces } = templateParagraph(paragraph, false);
    const near = pieces.find((piece) => piece.end > between.start) ?? pieces.at(-1);
    const look = { properties: childNamed(paragraph, 'pPr'), looks: near?.looks ?? null };
    const isAlone = isAloneIn(paragraph, between) && canGive(root, paragraph);
    return {
      words: isLevel && canGive(root, between) ? spot(between, 'run', look) : null,
      blocks: isAlone ? spot(paragraph, 'paragraphs', look) : null,
    };
  }

  function overParagraphs(room: PartElement, start: RangeMark, end: RangeMark): Room {
    const [first, last] = [paragraphOf(start), paragraphOf(end)];
    const isFromBeginning = !first || isEmptyUntil(first, start.element);
    // Word puts the end of what was marked as a whole into the paragraph after it.
    const isBeforeLast = last !== null && isEmptyUntil(last, end.element);
    const isToEnd = last === null || isBeforeLast || isEmptyFrom(last, end.element);
    const between = {
      start: first ? first.start : start.element.end,
      end: last ? (isBeforeLast ? last.start : last.end) : end.element.start,
    };
    if (!isFromBeginning || !isToEnd || !canGive(root, between)) return noRoom;
    const given = standingIn(room, between);
    const paragraph = given.find(({ name }) => name === 'p') ?? null;
    const run = paragraph && firstNamed(paragraph, 'r');
    const blocks = spot(between, 'paragraphs', {
      properties: paragraph && childNamed(paragraph, 'pPr'),
      looks: run && childNamed(run, 'rPr'),
    });
    return { words: blocks, blocks };
  }

  function roomBetween(start: RangeMark, end: RangeMark): Room {
    const paragraph = paragraphOf(start);
    if (paragraph && paragraph === paragraphOf(end)) return inSentence(paragraph, start, end);
    const room = roomOf(start);
    return room && room === roomOf(end) ? overParagraphs(room, start, end) : noRoom;
  }

  return marks.flatMap((start): readonly MarkedPlace[] => {
    const { name, id = '', colFirst } = start.element.attributes;
    const end = ending.get(id);
    if (start.element.name !== 'bookmarkStart' || name === undefined || ownNames.test(name)) {
      return [];
    }
    if (!end || end.element.start < start.element.end) return [];
    const isInBody = start.around.every((one) => !rooms.includes(one.name));
    // A bookmark of columns goes over cells.
    const room = colFirst === undefined ? roomBetween(start, end) : noRoom;
    return [{ by: 'bookmark', names: [name], isInBody, isTold: true, ...room }];
  });
}

function paragraphOf({ around }: RangeMark): PartElement | null {
  const nearest = around.findLast(({ name }) => name === 'p' || rooms.includes(name));
  return nearest?.name === 'p' ? nearest : null;
}

/** What holds the paragraphs: the body, a cell, a box. */
function roomOf(mark: RangeMark): PartElement | null {
  const paragraph = paragraphOf(mark);
  const nearest = paragraph ? mark.around.lastIndexOf(paragraph) - 1 : -1;
  return mark.around.at(nearest) ?? null;
}

function isEmptyUntil(paragraph: PartElement, { start }: Span): boolean {
  return isAloneIn(paragraph, { start, end: paragraph.end });
}

function isEmptyFrom(paragraph: PartElement, { end }: Span): boolean {
  return isAloneIn(paragraph, { start: paragraph.start, end });
}
