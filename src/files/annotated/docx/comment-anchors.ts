import type { Annotation } from '../../../app/check/annotations';
import type { TextPlace, TextPlaces } from './text-places';

/** From where to where a comment reaches. */
export interface CommentAnchor {
  readonly place: TextPlace;
  /** The words in the text of the place; null for all of it. */
  readonly words: { readonly start: number; readonly end: number } | null;
}

/** Where the annotation belongs: at its words, or at the whole cell or paragraph that is nearest; null in a document without any. */
export function anchorOf({ at, words }: Annotation, places: TextPlaces): CommentAnchor | null {
  const own = places.get(at) ?? places.get(at.replace(/[!/].*$/, '')) ?? [...places.values()][0];
  const [first] = own ?? [];
  if (!own || !first) return null;
  const place = words
    ? own.find(({ text }) => text.slice(words.start, words.end) === words.text)
    : first;
  if (!place || !words || place.paragraphs.some(({ isInBox }) => isInBox)) {
    return { place: outOfBox(place ?? first, at, places) ?? first, words: null };
  }
  const isWritten = place.pieces.some(
    ({ from, text }) => from < words.end && from + text.text.length > words.start,
  );
  return { place, words: isWritten ? words : null };
}

/** In a text box Word has no comments: they stand at the paragraph that holds it. */
function outOfBox(place: TextPlace, at: string, places: TextPlaces): TextPlace | null {
  const isFree = ({ paragraphs }: TextPlace) => paragraphs.every(({ isInBox }) => !isInBox);
  if (isFree(place)) return place;
  const around = places.get(at.replace(/\/.*$/, '')) ?? [];
  return around.find(isFree) ?? [...places.values()].flat().find(isFree) ?? null;
}
