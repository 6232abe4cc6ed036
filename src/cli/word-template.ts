import { formTitles } from '../app/document/form-titles';
import { placeContents, type PlaceContents } from '../app/document/place-contents';
import { loadWord, templateTexts, type FilledTemplate } from '../files';
import { problem } from './command-problem';
import { unreadableProblem } from './file-problem';
import { nearest } from './nearest';
import type { Terminal } from './terminal/terminal';
import { disclosureOf, type NarratedWorkbook } from './word-document';

/** A template that was filled, and what is to be said of it. */
export interface CliTemplate extends FilledTemplate {
  readonly places: PlaceContents;
  /** The sheet its words were taken from. */
  readonly sheet: string | null;
}

/** The user's own document with what belongs at its places; a problem in one sentence where it cannot be used. */
export async function filledTemplate(
  path: string,
  source: NarratedWorkbook,
  terminal: Terminal,
): Promise<CliTemplate> {
  const bytes = await terminal
    .readFile(path)
    .catch((error: unknown) => unreadableProblem(path, error));
  const disclosure = disclosureOf(source);
  const { catalogue, packId, narration } = source;
  const titles = formTitles(catalogue.packs, packId);
  const places = placeContents({ ...source, disclosure, facts: narration.facts, titles });
  const { fillTemplate } = await loadWord();
  const filled = await fillTemplate(bytes, (name) => places.contentOf(name));
  if (filled.kind === 'filled') return { ...filled, places, sheet: disclosure.sheet };
  const { zh, en } = templateTexts[filled.fault];
  return problem(`不能使用 ${path}：${zh}`, `${path} cannot be used: ${en}`);
}

/** Which places still stand in the document as they were, and why. */
export function sayWhatIsUnfilled(
  { filled, unknown, empty, misplaced, bookmarks, gaps, places: { names }, sheet }: CliTemplate,
  terminal: Terminal,
): void {
  const from = sheet === null ? '' : `文字取自工作表“${sheet}”。`;
  terminal.complain(
    `已填${filled.length}种位置：${quoted(filled)}。${from}\nFilled: ${quoted(filled)}.`,
  );
  if (gaps.length > 0) {
    terminal.complain(
      `填进去的内容里还有待填：${gaps.join('、')}。\nWhat was filled in still lacks: ${gaps.join(', ')}.`,
    );
  }
  if (unknown.length > 0) {
    const guesses = unknown.map((name) => {
      const meant = nearest(name, names);
      return meant === null ? `“${name}”` : `“${name}”（是不是“${meant}”？did you mean it?）`;
    });
    terminal.complain(
      `模板里这些位置的名称不认识，原样留着：${guesses.join('、')}。可以用的名称有：${names.join('、')}；也可以用表里栏目的名称，例如“收入总计”。\nThese places have unknown names and were left as they are. Sections, forms and figures can be named as listed.`,
    );
  }
  if (empty.length > 0) {
    terminal.complain(
      `这些位置没有内容（工作簿里没有这张表，或者还没有填），原样留着：${quoted(empty)}。请补上后重新导出。\nThere is nothing yet for these places, which were left as they are: ${quoted(empty)}. Add the forms or figures and write it again.`,
    );
  }
  if (misplaced.length > 0) {
    terminal.complain(
      `这些位置的内容是表或者不止一段，要在正文里独占一段，原样留着：${quoted(misplaced)}。请在模板里把它单独放一段。\nTables and several paragraphs need a paragraph of their own in the body, so these were left as they are: ${quoted(misplaced)}.`,
    );
  }
  if (bookmarks.length > 0) {
    terminal.complain(
      `这些书签的名称不认识，没有动：${bookmarks.join('、')}。不是用来填写的，可以不管。\nBookmarks of unknown names were left alone: ${bookmarks.join(', ')}. Nothing is wrong if they are there for something else.`,
    );
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
