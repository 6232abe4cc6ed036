import type { LevelStatement } from '../statement/statement';
import { goesOnBelow } from './said-words';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** 支出预算9万元，其中：, and each of its parts in a paragraph of its own below. */
export interface OpenedList {
  readonly paragraph: ReadParagraph;
  readonly head: LevelStatement;
  /** The amounts below that are parts of it by their names, each in the paragraph it begins. */
  readonly parts: readonly { readonly said: LevelStatement; readonly paragraph: ReadParagraph }[];
  /** Behind the last of them the list ends: no part follows that is not known by its name. */
  readonly isWhole: boolean;
}

const made = new WeakMap<TextToCheck['read'], readonly OpenedList[]>();

export function listsOverParagraphs({ read, items }: TextToCheck): readonly OpenedList[] {
  const known = made.get(read);
  if (known) return known;
  const found = read.flatMap((paragraph, at): OpenedList[] => {
    const { statements, lists } = paragraph.stated;
    const list = lists.at(-1);
    const head = statements[list?.head ?? -1];
    if (list?.kind !== 'all' || list.parts.length > 0 || head?.kind !== 'level') return [];
    const parts: OpenedList['parts'][number][] = [];
    let last = paragraph.place;
    for (const below of read.slice(at + 1)) {
      const [said] = below.stated.statements;
      const wholes = items.get(said?.item ?? '')?.partOf ?? [];
      if (said?.kind !== 'level' || !wholes.includes(head.item ?? '')) break;
      if (below.place !== last + 1) break;
      last = below.place;
      // 本年收入9万元, and below it 一般公共预算9万元: a part of a part.
      if (parts.some((one) => wholes.includes(one.said.item ?? ''))) continue;
      // Said again it is not another part of the same.
      if (parts.some((one) => one.said.item === said.item)) break;
      parts.push({ said, paragraph: below });
    }
    const end = parts.at(-1);
    if (!end) return [];
    return [{ paragraph, head, parts, isWhole: !goesOnBelow.test(end.paragraph.text) }];
  });
  made.set(read, found);
  return found;
}
