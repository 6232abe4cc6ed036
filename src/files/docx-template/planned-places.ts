import type { DocumentBlock } from '../../domain/document/document';
import type { ContentOf, FilledTemplate } from './fill-template';
import type { PlacedForm } from './form-fragments';
import type { TemplatePackage } from './open-template';
import { placesInText, type NamedPlace } from './places-in-text';
import {
  templateContent,
  type TemplateContent,
  type TemplateParagraph,
} from './template-paragraphs';
import { StopFilling } from './unusable-template';

/** A part of the template with what goes where in it. */
export interface PlannedPart {
  readonly path: string;
  readonly xml: string;
  readonly content: TemplateContent;
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

export interface PlannedPlaces extends Pick<
  FilledTemplate,
  'filled' | 'unknown' | 'empty' | 'misplaced' | 'gaps'
> {
  readonly parts: readonly PlannedPart[];
  /** The tables, in the order in which they are filled in. */
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
  const became = {
    filled: new Set<string>(),
    unknown: new Set<string>(),
    empty: new Set<string>(),
    misplaced: new Set<string>(),
    gaps: new Set<string>(),
  };
  let count = 0;

  function planned(
    paragraph: TemplateParagraph,
    content: TemplateContent,
    isDocument: boolean,
  ): PlannedParagraph | null {
    const named = placesInText(paragraph.text);
    count += named.length;
    if (count > mostPlaces) throw new StopFilling('tooMany');
    let takesBlocks = false;
    const places = named.flatMap((place): readonly FilledPlace[] => {
      const blocks = contentOf(place.name);
      if (blocks === null) became.unknown.add(place.name);
      else if (blocks.length === 0) became.empty.add(place.name);
      else if (isLineOfWords(blocks)) return [{ place, blocks }];
      else if (isAlone(paragraph, place) && hasRoom(blocks, paragraph, isDocument)) {
        takesBlocks = true;
        return [{ place, blocks }];
      } else became.misplaced.add(place.name);
      return [];
    });
    for (const { place, blocks } of places) {
      became.filled.add(place.name);
      for (const gap of gapsOf(blocks)) became.gaps.add(gap);
    }
    if (takesBlocks) forms.push(...formsOf(places, content, paragraph));
    return places.length === 0 ? null : { paragraph, places, takesBlocks };
  }

  const parts = [...texts].map(([path, xml]): PlannedPart => {
    const content = templateContent(xml, path);
    const paragraphs = content.paragraphs.flatMap(
      (paragraph) => planned(paragraph, content, path === document) ?? [],
    );
    return { path, xml, content, paragraphs };
  });
  if (count === 0) throw new StopFilling('noPlaces');
  return {
    parts: parts.filter(({ paragraphs }) => paragraphs.length > 0),
    forms,
    filled: [...became.filled],
    unknown: [...became.unknown],
    empty: [...became.empty],
    misplaced: [...became.misplaced],
    gaps: [...became.gaps],
  };
}

function isLineOfWords([first, ...others]: readonly DocumentBlock[]): boolean {
  return first?.kind === 'paragraph' && others.length === 0;
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

function widthAt({ start }: TemplateParagraph, { sections }: TemplateContent): number {
  const section = sections.find((one) => one.start > start) ?? sections.at(-1);
  return section && section.width > 0 ? section.width : usualWidth;
}

function formsOf(
  places: readonly FilledPlace[],
  content: TemplateContent,
  paragraph: TemplateParagraph,
): readonly PlacedForm[] {
  const width = widthAt(paragraph, content);
  return places.flatMap(({ blocks }) =>
    blocks.flatMap((form, index) => {
      if (form.kind !== 'form') return [];
      const isNext = blocks[index - 1]?.kind === 'form';
      return [{ form, width, beginsPage: isNext || (index === 0 && paragraph.beginsPage) }];
    }),
  );
}

function gapsOf(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'form' ? [] : block.runs.flatMap(({ text, isGap }) => (isGap ? [text] : [])),
  );
}
