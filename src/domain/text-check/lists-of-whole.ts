import type { LevelStatement, StatedText } from '../statement/statement';
import type { OpenedList } from './list-over-paragraphs';
import { andOthers, dividedBy, dividedWhole } from './said-words';
import type { ReadParagraph, TextToCheck } from './text-to-check';

const made = new WeakMap<TextToCheck['read'], readonly OpenedList[]>();

type Whole = Pick<OpenedList, 'paragraph' | 'head'>;

/**
 * 支出预算9万元, in a paragraph below it 按功能分类，包括…, and in the next 按经济分类，包括…: each tells all parts of what the paragraph above
 * them tells of.
 */
export function listsOfWhole({
  read,
  items,
}: Pick<TextToCheck, 'read' | 'items'>): readonly OpenedList[] {
  const known = made.get(read);
  if (known) return known;
  const found: OpenedList[] = [];
  let whole: Whole | null = null;
  let last = -1;
  for (const [at, paragraph] of read.entries()) {
    if (paragraph.place !== last + 1) whole = null;
    const named = last === paragraph.place - 1 ? listOfNamed(paragraph, read[at - 1]) : null;
    if (named) found.push(named);
    last = paragraph.place;
    const parts = dividedParts(paragraph);
    if (parts.length === 0) whole = wholeIn(paragraph, items);
    else if (whole && parts.every((part) => mayBePart(part, whole?.head.item ?? '', items)))
      found.push({
        ...whole,
        ...{ parts: parts.map((said) => ({ said, paragraph })), goesOn: false },
      });
  }
  made.set(read, found);
  return found;
}

/** 财政拨款支出9万元，其中：…, and in the paragraph below it 财政拨款支出按功能分类情况：…: it tells all parts of what it names. */
function listOfNamed(
  paragraph: ReadParagraph,
  above: ReadParagraph | undefined,
): OpenedList | null {
  const name = plain(dividedWhole.exec(paragraph.text)?.groups?.['whole'] ?? '');
  const [head, ...others] = outsideOf(above?.stated ?? null).filter(
    ({ label }) => name !== '' && plain(label) === name,
  );
  const parts = outsideOf(paragraph.stated).filter(({ sentence }) => sentence === 0);
  const isAll = !andOthers.test(paragraph.text.slice(parts.at(-1)?.amount.end));
  if (!above || !head || others.length > 0 || !isAll) return null;
  return {
    ...{ paragraph: above, head, goesOn: false },
    parts: parts.map((said) => ({ said, paragraph })),
  };
}

function plain(words: string): string {
  return words.replace(/\s/g, '');
}

/** What a paragraph begins with that tells all parts of something and does not say of what. */
function dividedParts({ text, stated }: ReadParagraph): readonly LevelStatement[] {
  if (!dividedBy.test(text)) return [];
  const { statements, lists } = stated;
  const isOfNothing = ({ list }: LevelStatement) => {
    const own = lists[list ?? -1];
    return own?.kind === 'all' && own.head === null;
  };
  const [first] = statements;
  const parts = statements.flatMap((one) =>
    one.kind === 'level' && one.sentence === 0 && isOfNothing(one) ? [one] : [],
  );
  const isAll = !andOthers.test(text.slice(parts.at(-1)?.amount.end));
  return parts[0] === first && isAll ? parts : [];
}

/** The only amount of a paragraph that is in no list. */
function wholeIn(paragraph: ReadParagraph, items: TextToCheck['items']): Whole | null {
  const levels = outsideOf(paragraph.stated);
  const [head] = levels;
  const { isOfAllFunds, partOf = [] } = items.get(head?.item ?? '') ?? {};
  const isWhole = isOfAllFunds === true && partOf.length === 0;
  return head && levels.length === 1 && isWhole ? { paragraph, head } : null;
}

function outsideOf(stated: StatedText | null): readonly LevelStatement[] {
  return (stated?.statements ?? []).flatMap((one) =>
    one.kind === 'level' && one.list === null && one.base === null ? [one] : [],
  );
}

/** What has no name that is known may be a part of all there is. */
function mayBePart({ item }: LevelStatement, whole: string, items: TextToCheck['items']): boolean {
  return item === null || items.get(item)?.partOf?.includes(whole) === true;
}
