import type { ContentOf, FilledTemplate } from './filled-template';
import { strToU8, zipSync } from 'fflate';
import { plainRuns } from '../../domain/document/disclosure-text';
import type { DocumentBlock } from '../../domain/document/document';
import { readOrSay } from '../package/stop-reading';
import { blocksAtPlace, wordsAtPlaces, type Edit } from './fill-paragraph';
import { contentAtSpot } from './fill-spot';
import { formFragments } from './form-fragments';
import type { BlockContext } from './new-blocks';
import { openTemplate, type TemplatePackage } from './open-template';
import { plannedPlaces, type PlannedPart } from './planned-places';
import { StopFilling, type UnusableTemplate } from './unusable-template';

/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = '1980-01-01T00:00:00';

/** Puts content at the named places of somebody's .docx; all else in it stays as it was. */
export async function fillTemplate(
  bytes: Uint8Array,
  contentOf: ContentOf,
): Promise<FilledTemplate | UnusableTemplate> {
  try {
    const template = readOrSay(() => openTemplate(bytes));
    if ('kind' in template) return { kind: 'unusable', fault: template.reason };
    const planned = readOrSay(() => plannedPlaces(template, contentOf));
    if ('kind' in planned) return { kind: 'unusable', fault: planned.reason };
    const { parts, forms, ...became } = planned;
    const tables = (await formFragments(forms)).values();
    const edited = new Map(
      parts.map((part) => [part.path, strToU8(filledPart(part, template, tables))]),
    );
    const files = [...template.parts].map(
      ([path, own]) => [path, edited.get(path) ?? own] as const,
    );
    const made = zipSync(Object.fromEntries(files), { mtime: firstZipDay });
    return { kind: 'filled', bytes: made, ...became };
  } catch (error) {
    if (error instanceof StopFilling) return { kind: 'unusable', fault: error.fault };
    throw error;
  }
}

function filledPart(
  { xml, tree: { prefix, namespace }, spots, paragraphs }: PlannedPart,
  { headings }: TemplatePackage,
  tables: Iterator<string, unknown>,
): string {
  const context: BlockContext = {
    xml,
    prefix,
    nextTable: () => withPrefix(String(tables.next().value ?? ''), prefix, namespace),
    headingStyle: (level) => headings.get(level) ?? null,
  };
  const atSpots = spots.map((spot) => contentAtSpot(spot, context));
  const inParagraphs = paragraphs.flatMap(({ paragraph, places, takesBlocks }): readonly Edit[] => {
    const [first] = places;
    if (takesBlocks && first) return blocksAtPlace(paragraph, first, context);
    const words = places.map(({ place, blocks }) => ({ ...place, words: wordsOf(blocks) }));
    return wordsAtPlaces(paragraph, prefix, words);
  });
  let [made, done] = ['', 0];
  for (const edit of [...atSpots, ...inParagraphs].toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    made += xml.slice(done, edit.start) + edit.xml;
    done = edit.end;
  }
  return made + xml.slice(done);
}

/** Tables are made with the prefix that nearly all files have; where a file has another it is declared with them. */
function withPrefix(xml: string, prefix: string, namespace: string): string {
  return prefix === 'w:' ? xml : xml.replace(/<w:(p|tbl)(?=[ >])/g, `<w:$1 xmlns:w="${namespace}"`);
}

function wordsOf(blocks: readonly DocumentBlock[]): string {
  return blocks.map((block) => (block.kind === 'form' ? '' : plainRuns(block.runs))).join('');
}
