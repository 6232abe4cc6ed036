import type { TextRun } from '../../domain/narrative/print/text-run';

/** So many letters before a figure tell it from another one of the same digits. */
const contextLength = 2;

/** A text that somebody edited, its figures and gaps known again from what is printed: each with the letters before it, in their order. */
export function runsInText(text: string, printed: readonly TextRun[]): readonly TextRun[] {
  const found: TextRun[] = [];
  let at = 0;
  let before = '';
  const addWords = (end: number) => {
    if (end > at) found.push({ kind: 'words', text: text.slice(at, end) });
  };
  for (const run of printed) {
    if (run.kind !== 'words' && run.text !== '') {
      const context = before.slice(-contextLength);
      const place = text.indexOf(context + run.text, Math.max(0, at - context.length));
      const start = place + context.length;
      if (place >= 0 && start >= at) {
        addWords(start);
        found.push(run);
        at = start + run.text.length;
      }
    }
    before += run.text;
  }
  addWords(text.length);
  return found;
}
