import type { LevelStatement, SaidAmount, ShareStatement } from '../statement/statement';
import { agreementOfSum } from './said-amounts';
import type { ReadParagraph, TextToCheck } from './text-to-check';

interface Whole {
  readonly amount: SaidAmount;
  readonly paragraph: ReadParagraph;
}

/** An amount, and the share of something that it is said to be. */
interface Part {
  readonly said: LevelStatement;
  readonly share: ShareStatement;
}

const made = new WeakMap<TextToCheck['read'], ReadonlyMap<ShareStatement, Whole>>();

/** So many paragraphs above shares, with the headings between, what they are of may be told. */
const farthest = 8;
/** In units of its last digit: shares are adjusted so that they make 100 together. */
const near = 1.5;

/**
 * 一般公共预算支出9万元, and below it 教育支出5万元，占55.56%；住房保障支出4万元，占44.44%: of what they are shares no word says. They
 * are of an amount above them that they add up to, or that most of them are right of.
 */
export function wholesOfShares(text: TextToCheck): ReadonlyMap<ShareStatement, Whole> {
  const known = made.get(text.read);
  if (known) return known;
  const found = new Map<ShareStatement, Whole>();
  for (const { from, parts } of runsOfShares(text.read)) {
    const whole = wholeAbove(from, parts, text);
    if (whole) for (const { share } of parts) found.set(share, whole);
  }
  made.set(text.read, found);
  return found;
}

/** Paragraphs below each other that each begin with a part and its share. */
function runsOfShares(read: TextToCheck['read']) {
  const runs: { readonly from: number; readonly parts: readonly Part[] }[] = [];
  let last: Part[] | null = null;
  for (const [at, paragraph] of read.entries()) {
    const parts = partsIn(paragraph);
    const isRow = parts.length > 0 && parts[0]?.said === paragraph.stated.statements[0];
    if (!isRow) last = null;
    else if (last) last.push(...parts);
    else runs.push({ from: at, parts: (last = [...parts]) });
  }
  return runs;
}

function partsIn({ stated: { statements, lists } }: ReadParagraph): readonly Part[] {
  return statements.flatMap((share) => {
    if (share.kind !== 'share' || share.whole !== null || share.of.length !== 1) return [];
    const said = statements[share.of[0] ?? -1];
    const isOpen = said?.list === null || lists[said?.list ?? -1]?.head === null;
    return said?.kind === 'level' && said.base === null && isOpen ? [{ said, share }] : [];
  });
}

/** The nearest of those that most shares are right of. */
function wholeAbove(from: number, parts: readonly Part[], text: TextToCheck): Whole | null {
  const levels = text.read
    .slice(Math.max(0, from - farthest), from)
    .reverse()
    .flatMap((paragraph) =>
      paragraph.stated.statements.flatMap((one) =>
        one.kind === 'level' && one.base === null && one.list === null
          ? [{ amount: one.amount, paragraph }]
          : [],
      ),
    );
  const rated = levels.map((whole) => ({ whole, right: rightOf(whole, parts).length }));
  const [first] = rated;
  if (!first || parts.length < 2) return null;
  const best = rated.reduce((one, other) => (other.right > one.right ? other : one), first);
  const isMost = parts.length > 2 && best.right * 2 > parts.length;
  return isMost || isSum(best.whole, parts, text) ? best.whole : null;
}

function rightOf({ amount }: Whole, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ said, share: { percent } }) => {
    const last = 10 ** -percent.decimals;
    const exact = amount.fen <= 0 ? 0 : (said.amount.fen / amount.fen) * 100;
    return Math.abs(exact - percent.digits * last) <= near * last;
  });
}

function isSum({ amount }: Whole, parts: readonly Part[], { print }: TextToCheck): boolean {
  const signed = parts.map(({ said }) => ({ amount: said.amount, sign: 1 as const }));
  return agreementOfSum(amount, signed, print).agreement === 'same';
}
