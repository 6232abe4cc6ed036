import fc from 'fast-check';

/** A text of a budget as it was printed and as it is printed now, with the figures that differ. */
export interface PrintedTwice {
  readonly base: readonly string[];
  readonly fresh: readonly string[];
  /** As they stood in the base, each once. */
  readonly old: readonly string[];
}

const labels = [
  '收入预算',
  '支出预算',
  '“三公”经费',
  '因公出国（境）费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
  '机关运行经费',
  '政府采购预算',
];

const trends = ['增加', '减少', '持平'] as const;

const item = fc.record({
  label: fc.nat(labels.length - 1),
  trends: fc.tuple(fc.constantFrom(...trends), fc.constantFrom(...trends)),
  isChanged: fc.boolean(),
});

/** Every figure is another one, so that in a text it is known which it was. */
function figures(from: number) {
  let next = from;
  return () => {
    next += 7;
    return (next / 100).toFixed(2);
  };
}

function sentence(label: string, trend: string, next: () => string) {
  const amount = `${next()}万元`;
  if (trend === '持平') return { text: `${label}${amount}，与上年持平。`, said: [amount] };
  const [change, growth] = [`${next()}万元`, `${next()}%`];
  return {
    text: `${label}${amount}，比上年${trend}${change}，${trend === '增加' ? '增长' : '下降'}${growth}，主要原因是业务量变化。`,
    said: [amount, change, growth],
  };
}

export const printedTwice: fc.Arbitrary<PrintedTwice> = fc
  .uniqueArray(item, { minLength: 1, maxLength: 6, selector: ({ label }) => label })
  .map((items) => {
    const before = figures(1_000);
    const now = figures(500_000);
    const pairs = items.map(({ label, trends: [was, is], isChanged }) => {
      const base = sentence(labels[label] ?? '', was, before);
      const fresh = isChanged ? sentence(labels[label] ?? '', is, now) : base;
      return { base: base.text, fresh: fresh.text, old: isChanged ? base.said : [] };
    });
    return {
      base: pairs.map((one) => one.base),
      fresh: pairs.map((one) => one.fresh),
      old: pairs.flatMap((one) => one.old),
    };
  });

/** What people do to a text: type, delete, type over, copy and move. */
export type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly length: number }
  | {
      readonly kind: 'copy' | 'move';
      readonly at: number;
      readonly length: number;
      readonly to: number;
    };

const place = fc.nat(400);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: place, length: fc.nat(12) }),
    fc.record({
      kind: fc.constantFrom('copy' as const, 'move' as const),
      at: place,
      length: fc.nat(60),
      to: place,
    }),
  ),
  { maxLength: 5 },
);

/** The text after the edits, and the words that were typed, of which no later edit took anything away. */
export function edited(text: string, done: readonly Edit[]) {
  let now = text;
  let typed: string[] = [];
  done.forEach((edit, index) => {
    const at = edit.at % (now.length + 1);
    const taken = now.slice(at, at + edit.length);
    if (edit.kind === 'type') {
      const word = `另注${'甲乙丙丁戊'[index] ?? ''}`;
      now = now.slice(0, at) + word + now.slice(at + edit.length);
      typed.push(word);
    } else {
      const rest = edit.kind === 'copy' ? now : now.slice(0, at) + now.slice(at + edit.length);
      const to = edit.to % (rest.length + 1);
      now = rest.slice(0, to) + taken + rest.slice(to);
    }
    typed = typed.filter((word) => now.includes(word));
  });
  return { text: now, typed };
}

/** What an old figure that is printed no more leaves. */
export function gapFor(figure: string): string {
  return `【待填：原为${figure}】`;
}
