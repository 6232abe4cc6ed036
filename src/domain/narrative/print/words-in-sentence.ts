import type { TextRun } from './text-run';

/** What ends a clause. */
const marks = '。；，、：;,';
const ended = new RegExp(`[${marks}.]+$`);
const begun = new RegExp(`^[${marks}]`);
const isEnded = new RegExp(`[${marks}！？]$`);

/** Words of the department that stand inside a sentence: several lines are several clauses of it. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, (_, at: number) =>
    isEnded.test(text.slice(0, at)) ? '' : '；',
  );
}

/** A full stop that was typed behind a reason is that of the sentence, which has one of its own: 人员增加。。 */
export function withoutDoubledMarks(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'fact' || run.isNumber || !ended.test(run.text)) return run;
    const next = runs.slice(index + 1).find(({ text }) => text !== '');
    if (!next || !begun.test(next.text)) return run;
    return { ...run, text: run.text.replace(ended, '') };
  });
}
