import fc from 'fast-check';

const labels = [
  '因公出国（境）费',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
  '会议费',
  '培训费',
];
const amount = fc.constantFrom('0', '3', '5', '12.50');

const item = fc.record({
  label: fc.constantFrom(...labels),
  was: amount,
  now: amount,
  isSame: fc.boolean(),
});

/** A list of what makes up a total, as it was printed and as it is now. */
export const listsTwice = fc
  .tuple(
    fc.uniqueArray(item, { minLength: 2, maxLength: 5, selector: ({ label }) => label }),
    fc.constantFrom('，', '；', '、', '。\n'),
  )
  .map(([items, between]) => {
    const made = (said: (one: (typeof items)[number]) => string) =>
      `“三公”经费中，${items.map((one) => `${one.label}${said(one)}万元`).join(between)}。`;
    return {
      base: made(({ was }) => was),
      fresh: made(({ was, now, isSame }) => (isSame ? was : now)),
    };
  });

/** What a text says of each: 公务接待费 3万元. */
export function listedAmounts(text: string): readonly string[] {
  return [...text.matchAll(/([^，、。；：\n\d]+)(\d+(?:\.\d+)?万元)/g)]
    .filter(([, label]) => labels.includes(label ?? ''))
    .map(([, label, figure]) => `${label ?? ''} ${figure ?? ''}`);
}
