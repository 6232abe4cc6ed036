import { withComparedParts } from './beside-parts';
import { remembered } from '../text/remembered';
import type { Stop } from './find-stops';
import { plainMarks } from './plain-marks';
import { compiled } from './read-label';
import { beginReading, type Reading } from './reading';
import type { StatedText } from './statement';
import type { StatementWords } from './statement-words';
import { takeAmount } from './take-amount';
import { takeMark, takeRest } from './take-mark';
import { takePercent } from './take-percent';

/** What a paragraph says of items of the budget, in whatever words it says it; what is not sure is of no item. */
export const readStatements: (text: string, words: StatementWords) => StatedText = remembered(
  (text: string, words: StatementWords) => {
    const reading = beginReading(plainMarks(text), compiled(words));
    for (const [at, stop] of reading.stops.entries()) {
      takeStop(reading, stop, at);
      reading.clauseStart = stop.end;
      reading.rows.pass(stop);
    }
    takeRest(reading);
    const { statements, lists, sentences } = reading;
    return { statements: withComparedParts(statements), lists: lists.all, sentences };
  },
);

function takeStop(reading: Reading, stop: Stop, at: number): void {
  if (stop.kind === 'amount') takeAmount(reading, stop, at);
  else if (stop.kind === 'percent') takePercent(reading, stop, at);
  else takeMark(reading, stop);
}
