import {
  joinedAtStart,
  joinedBefore,
  othersAtEnd,
  othersBehind,
  reasonAtStart,
  reasonBefore,
} from './others-words';
import type { TextRun } from './text-run';

/** What ends a clause. */
const marks = '。；，、：;,';
const ended = new RegExp(`[${marks}.]+$`);
const begun = new RegExp(`^[${marks}]`);
const doubled = /(?<mark>[。；，、：])\k<mark>+/g;
const isEnded = new RegExp(`[${marks}！？]$`);

/** Words of the department that stand inside a sentence: several lines are several clauses of it, and no mark stands twice. */
export function inOneLine(text: string): string {
  const line = text.replace(/\s*\n\s*/g, (_, at: number) =>
    isEnded.test(text.slice(0, at)) ? '' : '；',
  );
  return line.replace(doubled, '$<mark>');
}

/** Words of the department without an end that the sentence says again behind them. */
function withoutOthers(own: string, next: string): string {
  const kind = othersAtEnd.exec(own)?.groups?.['kind'] ?? '';
  const isSaidAgain = othersBehind.exec(next)?.[0].includes(kind) === true;
  return isSaidAgain ? own.replace(othersAtEnd, '') : own;
}

/** What joins words of the department to the sentence, and what calls them a reason, is said once, by whoever typed it or by the sentence. */
export function joinedOnce(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'fact' || run.isNumber) return run;
    const before = runs.slice(0, index).findLast(({ text }) => text !== '');
    if (before?.kind !== 'words') return run;
    const again = saidTwice.find(([said]) => said.test(before.text))?.[1];
    return again ? { ...run, text: run.text.replace(again, '') } : run;
  });
}

const saidTwice = [
  [joinedBefore, joinedAtStart],
  [reasonBefore, reasonAtStart],
] as const;

/** A full stop that was typed behind a reason is that of the sentence, which has one of its own: 人员增加。。 */
export function withoutDoubledMarks(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'fact' || run.isNumber) return run;
    const next = runs.slice(index + 1).find(({ text }) => text !== '');
    if (!next) return run;
    const text = run.text.replace(ended, '');
    const without = withoutOthers(text, next.text);
    if (without !== text && without !== '') return { ...run, text: without };
    // Words that were typed as a sentence are a part of one here: 用于办公费。等支出.
    const goesOn = next.kind === 'words' || (next.kind === 'fact' && next.isNumber);
    if (goesOn && /[。；，、：]$/.test(run.text)) return { ...run, text };
    return text !== run.text && begun.test(next.text) ? { ...run, text } : run;
  });
}
