import type { DocumentBlock } from '../../domain/document/document';
import { bookmarks } from './bookmarks';
import { contentControls } from './content-controls';
import type { ContentOf } from './filled-template';
import type { PlacedForm } from './form-fragments';
import { isLineOfWords } from './line-of-words';
import type { TemplatePackage } from './open-template';
import { partTree, type PartTree } from './part-tree';
import { fateList, type PlaceFates } from './place-fates';
import { placesInText, type NamedPlace } from './places-in-text';
import { plannedSpots, type FilledSpot } from './planned-spots';
import {
  templateParagraphs,
  templateSections,
  type TemplateParagraph,
  type TemplateSection,
} from './template-paragraphs';
import { StopFilling } from './unusable-template';

/** A part of the template with what goes where in it. */
export interface PlannedPart {
  readonly path: string;
  readonly xml: string;
  readonly tree: PartTree;
  readonly spots: readonly FilledSpot[];
  readonly paragraphs: readonly PlannedParagraph[];
}

export interface PlannedParagraph {
  readonly paragraph: TemplateParagraph;
  readonly places: readonly FilledPlace[];
  /** Whether it holds one place and nothing else, whose content takes more than a line of words. */
  readonly takesBlocks: boolean;
}

export interface FilledPlace {
  readonly place: NamedPlace;
  readonly blocks: readonly DocumentBlock[];
}

export interface PlannedPlaces extends PlaceFates {
  readonly parts: readonly PlannedPart[];
  /** The tables, in the order in which they are filled in: of each part first those of its spots. */
  readonly forms: readonly PlacedForm[];
}

const mostPlaces = 1_000;
/** A4 between the usual margins of Word, where a template says nothing. */
const usualWidth = 415;

export function plannedPlaces(
  { texts, document }: TemplatePackage,
  contentOf: ContentOf,
): PlannedPlaces {
  const forms: PlacedForm[] = [];
  const fates = fateList();
  let count = 0;

  function counted<T>(places: readonly T[]): readonly T[] {
    count += places.length;
    if (count > mostPlaces) throw new StopFilling('tooMany');
    return places;
  }

  function planned(
    paragraph: TemplateParagraph,
    spots: readonly FilledSpot[],
    isDocument: boolean,
  ): PlannedParagraph | null {
    let takesBlocks = false;
    const named = counted(placesInText(paragraph.text)).filter(
      (place) => !gaveWay(paragraph, place, spots),
    );
    const places = named.flatMap((place): readonly FilledPlace[] => {
      const blocks = contentOf(place.name);
      if (blocks === null) fates.add('unknown', place.name);
      else if (blocks.length === 0) fates.add('empty', place.name);
      else if (isLineOfWords(blocks)) return [{ place, blocks }];
      else if (isAlone(paragraph, place) && hasRoom(blocks, paragraph, isDocument)) {
        takesBlocks = true;
        return [{ place, blocks }];
      } else fates.add('misplaced', place.name);
      return [];
    });
    for (const { place, blocks } of places) fates.addFilled(place.name, blocks);
    return places.length === 0 ? null : { paragraph, places, takesBlocks };
  }

  const parts = [...texts].map(([path, xml]): PlannedPart => {
    const isDocument = path === document;
    const tree = partTree(xml, path);
    const marked = [...contentControls(xml, tree), ...bookmarks(xml, tree)];
    const known = marked.filter(
      ({ by, names, isTold }) =>
        (by === 'control' && isTold) || names.some((name) => contentOf(name) !== null),
    );
    counted(known);
    const spots = plannedSpots(marked, contentOf, isDocument, fates);
    const paragraphs = templateParagraphs(tree).flatMap(
      (paragraph) => planned(paragraph, spots, isDocument) ?? [],
    );
    const sections = templateSections(tree);
    for (const { spot, blocks } of spots) forms.push(...formsOf(blocks, widthAt(spot, sections)));
    for (const { paragraph, places, takesBlocks } of paragraphs) {
      if (!takesBlocks) continue;
      const width = widthAt(paragraph, sections);
      for (const { blocks } of places) forms.push(...formsOf(blocks, width, paragraph.beginsPage));
    }
    return { path, xml, tree, spots, paragraphs };
  });
  if (count === 0) throw new StopFilling('noPlaces');
  return {
    parts: parts.filter(({ spots, paragraphs }) => spots.length + paragraphs.length > 0),
    forms,
    ...fates.all(),
  };
}

/** What stood in a control or a bookmark that is filled is there no more. */
function gaveWay(
  { pieces }: TemplateParagraph,
  { from, to }: NamedPlace,
  spots: readonly FilledSpot[],
): boolean {
  return pieces
    .filter(({ at, text }) => at < to && at + text.length > from)
    .some(({ start, end }) => spots.some(({ spot }) => spot.start <= start && end <= spot.end));
}

function isAlone({ text }: TemplateParagraph, { from, to }: NamedPlace): boolean {
  return text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
}

function hasRoom(
  blocks: readonly DocumentBlock[],
  { isInBody }: TemplateParagraph,
  isDocument: boolean,
): boolean {
  return (isDocument && isInBody) || blocks.every(({ kind }) => kind !== 'form');
}

function widthAt(
  { start }: { readonly start: number },
  sections: readonly TemplateSection[],
): number {
  const section = sections.find((one) => one.start > start) ?? sections.at(-1);
  return section && section.width > 0 ? section.width : usualWidth;
}

function formsOf(
  blocks: readonly DocumentBlock[],
  width: number,
  beginsPage = false,
): readonly PlacedForm[] {
  return blocks.flatMap((form, index) => {
    if (form.kind !== 'form') return [];
    const isNext = blocks[index - 1]?.kind === 'form';
    return [{ form, width, beginsPage: isNext || (index === 0 && beginsPage) }];
  });
}
