import type { LevelStatement } from '../statement/statement';
import { notArranged } from './said-words';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** 支出预算9万元，其中：, and each of its parts in a paragraph of its own below. */
export interface OpenedList {
  readonly paragraph: ReadParagraph;
  readonly head: LevelStatement;
  /** The amounts below that are parts of it by their names, each in the paragraph it begins. */
  readonly parts: readonly { readonly said: LevelStatement; readonly paragraph: ReadParagraph }[];
  /** 其他收入5万元；, and below it what no name is known of: not all of its parts are known. */
  readonly goesOn: boolean;
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
    let goesOn = false;
    for (const below of read.slice(at + 1)) {
      const [said] = below.stated.statements;
      // 公务用车购置费未安排 adds nothing, and the list goes on below it.
      if (!said && below.place === last + 1 && notArranged.test(below.text)) {
        last = below.place;
        continue;
      }
      const wholes = items.get(said?.item ?? '')?.partOf ?? [];
      if (below.place !== last + 1) break;
      if (said?.kind !== 'level' || !wholes.includes(head.item ?? '')) {
        goesOn = said?.item === null && isUnfinished(parts.at(-1)?.paragraph ?? paragraph);
        break;
      }
      last = below.place;
      // 本年收入9万元, and below it 一般公共预算9万元: a part of a part.
      if (parts.some((one) => wholes.includes(one.said.item ?? ''))) continue;
      // Said again it is not another part of the same.
      if (parts.some((one) => one.said.item === said.item)) break;
      parts.push({ said, paragraph: below });
    }
    return parts.length > 0 ? [{ paragraph, head, parts, goesOn }] : [];
  });
  made.set(read, found);
  return found;
}

function isUnfinished({ text }: ReadParagraph): boolean {
  return /[；;，,、：:]\s*$/.test(text);
}
