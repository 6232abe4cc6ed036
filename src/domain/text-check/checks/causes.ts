import type { Span } from '../../statement/span';
import { knownExpression } from '../../check/known-expression';
import { anyOf } from '../any-of';
import { isTurned } from '../is-turned';
import { placeOf } from '../placed-words';
import { reasonOf } from '../reason-of';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { PlacedStatement, ReadParagraph, TextToCheck } from '../text-to-check';

const rule = 'TX-CAUSE';

/** The reason of a change goes the way it went. */
export function checkCauses(text: TextToCheck): readonly TextAnswer[] {
  const told = new Set<string>();
  // What is wrong for a change is so for its parts: it is told once.
  return text.statements
    .flatMap((placed) => checkCause(placed, text))
    .filter(({ finding }) => {
      if (!finding) return true;
      const place = `${finding.paragraph}:${finding.start}`;
      const isNew = !told.has(place);
      told.add(place);
      return isNew;
    });
}

function checkCause(placed: PlacedStatement, text: TextToCheck): readonly TextAnswer[] {
  const { said, paragraph } = placed;
  if (!isTurned(said)) return [];
  if (paragraph.stated.lists[said.list ?? -1]?.kind === 'cause') return [];
  const { up, down, ofUp, ofDown, past } = text.rules.reasons;
  const reason = reasonOf(placed, text);
  const around = text.read.find(({ place }) => place === reason?.paragraph);
  const words = reason && around ? around.text.slice(reason.start, reason.end) : '';
  if (!reason || !around || anyOf(past).test(words)) return [];
  const isUp = said.direction.way === 'up';
  const [own, other] = isUp ? [up, down] : [down, up];
  // 增加1万元。……预算减少的主要原因是 is why something else changed.
  const ofOther = knownExpression(isUp ? ofDown : ofUp);
  if (ofOther.test(around.text.slice(0, reason.start))) return [];
  const wrong = anyOf(other).exec(words);
  if (!wrong || anyOf(own).test(words)) return [holds(rule)];
  return [tell(reason.start + wrong.index, wrong[0], said.direction, { around, paragraph })];
}

interface Told {
  /** Where the reason stands. */
  readonly around: ReadParagraph;
  readonly paragraph: ReadParagraph;
}

function tell(
  start: number,
  found: string,
  direction: Span,
  { around, paragraph }: Told,
): TextAnswer {
  return broken({
    rule,
    says: 'textCauseOther',
    params: {
      found: { text: found },
      other: { text: paragraph.text.slice(direction.start, direction.end) },
    },
    ...{ paragraph: around.place, start, end: start + found.length },
    others: [placeOf(direction, paragraph)],
  });
}
