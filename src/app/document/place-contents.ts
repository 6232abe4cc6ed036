import { paragraphBlocks } from '../../domain/document/disclosure-document';
import { sectionsIn } from '../../domain/document/disclosure-text';
import type { DocumentBlock } from '../../domain/document/document';
import type { Profile } from '../../domain/form/profile';
import type { Facts } from '../../domain/narrative/fact/fact';
import { parsePattern } from '../../domain/narrative/pattern/parse-pattern';
import { printPattern } from '../../domain/narrative/print/print-pattern';
import { textOf } from '../../domain/narrative/print/text-run';
import { sectionsOf, type NarrativeStyle } from '../../domain/narrative/section/narrative-style';
import { roundedFacts } from '../../domain/narrative/section/print-section';
import { factDefinitions } from '../../packs/narrative';
import { factLabel } from '../narrative/fact-label';
import type { ComposedDisclosure } from './compose-disclosure';
import { placedForms } from './placed-forms';
import { placeKey } from './place-name';
import type { FormTitle } from './table-form';
import { placeNames } from './place-words';

export interface PlaceSource {
  readonly disclosure: ComposedDisclosure;
  readonly style: NarrativeStyle;
  readonly facts: Facts;
  readonly profile: Profile;
  /** The month of publication, as the cover prints it. */
  readonly published?: string;
  readonly titles: readonly FormTitle[];
}

/** What can stand at the places of a template, by name. */
export interface PlaceContents {
  /** Null for an unknown name; nothing where nobody said it yet, or where there is no such form. */
  contentOf(name: string): readonly DocumentBlock[] | null;
  /** The names that are told to somebody who looks for one: all but those of figures, and of forms that are not there. */
  readonly names: readonly string[];
}

/** Sections and forms by id or title, figures by what the pane calls them, and what is known of the department. Pure. */
export function placeContents(source: PlaceSource): PlaceContents {
  const known = new Map<string, () => readonly DocumentBlock[]>();
  const names: string[] = [];

  function put(name: string, content: () => readonly DocumentBlock[]): void {
    const key = placeKey(name);
    // Names that come first count: a section before a form or a figure of the same name.
    if (!known.has(key)) known.set(key, content);
  }
  const putNamed = (name: string, content: () => readonly DocumentBlock[]) => {
    put(name, content);
    // As it is typed most easily.
    const plain = name.replace(/[“”]/g, '');
    if (!names.includes(plain)) names.push(plain);
  };

  const { disclosure, profile, published = '' } = source;
  const { department, year } = profile;
  putNamed(placeNames.department, () => lineOf(department ?? ''));
  putNamed(placeNames.year, () => lineOf(year === null ? '' : year.toFixed(0)));
  putNamed(placeNames.lastYear, () => lineOf(year === null ? '' : (year - 1).toFixed(0)));
  putNamed(placeNames.published, () => lineOf(published));
  putNamed(placeNames.title, () => lineOf(disclosure.document.title));
  putNamed(placeNames.text, () => disclosure.document.blocks);
  const sections = sectionsOf(source.style.chapters);
  for (const { id } of sections) put(id, () => sectionBlocks(disclosure, [id]));
  for (const { title } of sections) {
    const ids = sections.filter((one) => one.title.zh === title.zh).map(({ id }) => id);
    putNamed(title.zh, () => sectionBlocks(disclosure, ids));
  }
  for (const { id, title, shortName } of source.titles) {
    const content = () => placedForms(disclosure, id);
    if (content().length > 0) putNamed(id, content);
    put(id, content);
    put(title, content);
    put(shortName, content);
  }
  putFigures(source, put);
  return { contentOf: (name) => known.get(placeKey(name))?.() ?? null, names };
}

function putFigures(
  { style: { printing }, facts }: PlaceSource,
  put: (name: string, content: () => readonly DocumentBlock[]) => void,
): void {
  const rounded = roundedFacts(facts, printing);
  const context = { printing, between: '、', gapText: () => '' };
  for (const { name, kind } of factDefinitions) {
    if (kind === 'list') continue;
    for (const one of [name, `${name}_last`]) {
      const content = () =>
        lineOf(textOf(printPattern(parsePattern(`{${one}}`), rounded, context)));
      put(one, content);
      put(factLabel(one).zh, content);
    }
  }
}

function sectionBlocks(
  { text, forms }: ComposedDisclosure,
  ids: readonly string[],
): readonly DocumentBlock[] {
  return sectionsIn(text)
    .filter(({ id }) => id !== null && ids.includes(id))
    .flatMap(({ paragraphs }) => paragraphBlocks(paragraphs, forms).blocks);
}

function lineOf(text: string): readonly DocumentBlock[] {
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text, isGap: false }] }];
}
