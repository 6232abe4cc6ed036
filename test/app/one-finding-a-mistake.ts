import type { SingleMistake } from './single-mistakes';

/** Slips that are rightly listed more than once in one form, and why. */
export interface TwiceListed {
  /** The beginning of what is listed, without the cells: rule and sentence of each. */
  readonly listed: readonly string[];
  readonly why: string;
}

export const twiceListed: readonly TwiceListed[] = [
  {
    listed: ['PR-SUM notEqualSum', 'DOC-MANDATORY missing'],
    why: 'the empty cell is a warning and the sum an error: neither may hide the other',
  },
  {
    listed: ['PF-UNIT unitMissing', 'PF-OP-MISSING operatorMissing'],
    why: '12月底 without its words is a bare number that lacks its unit and says of no bound whether it is one',
  },
];

/** What is listed more than once in one form and is no exception. Each form says what it does not agree with: who is right nobody knows. */
export function doubles(mistakes: readonly SingleMistake[]): string[] {
  return mistakes.flatMap(({ form, at, field, slip, listed }) => {
    const forms = [...new Set(listed.map(formOf))];
    return forms.flatMap((one) => {
      const own = listed.filter((line) => formOf(line) === one);
      const said = own.map((line) => line.replace(/ \S+$/, ''));
      const isRight = twiceListed.some(
        (exception) => exception.listed.join() === said.join() || said.length < 2,
      );
      return isRight ? [] : [`${form} ${at} ${field} ${slip}: ${own.join(' | ')}`];
    });
  });
}

/** TP-SUM derivedDiffers F14!A5 */
function formOf(line: string): string {
  return (line.split(' ').at(-1) ?? '').split('!')[0] ?? '';
}
