import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'TX-CAUSE';
const reason = /^[^。；;]*?(?:原因|主要是|主要为|由于)(?:是|为|主要是|：|:)*(?<said>[^。；;]*)/;
const ups = /增加|增长|上升|提高|新增|增设|扩大|上涨/;
const downs = /减少|下降|降低|压减|压缩|取消|节约|节省|结束|完成|停止|退休|调出|核减|精简|缩减/;
/** 上年增加了: what was once is why there is less. */
const before = /上年|去年|以前年度|往年|一次性/;

/** The reason of a change goes the way it went. */
export function checkCauses({ read }: TextToCheck): readonly TextAnswer[] {
  return read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said): readonly TextAnswer[] => {
      if (said.kind !== 'change' || said.amount.fen === 0) return [];
      if (paragraph.stated.lists[said.list ?? -1]?.kind === 'cause') return [];
      const found = reason.exec(paragraph.text.slice(said.end));
      const words = found?.groups?.['said'] ?? '';
      if (!found || words === '' || before.test(words)) return [];
      const [own, other] = said.direction.way === 'up' ? [ups, downs] : [downs, ups];
      const wrong = other.exec(words);
      if (!wrong || own.test(words)) return [holds(rule)];
      const start = said.end + found[0].length - words.length + wrong.index;
      return [tell(start, wrong[0], said.direction, paragraph)];
    }),
  );
}

function tell(
  start: number,
  found: string,
  direction: { readonly start: number; readonly end: number },
  { text, place }: ReadParagraph,
): TextAnswer {
  return broken({
    rule,
    says: 'textCauseOther',
    params: { found: { text: found }, other: { text: text.slice(direction.start, direction.end) } },
    ...{ paragraph: place, start, end: start + found.length },
    others: [{ paragraph: place, start: direction.start, end: direction.end }],
  });
}
