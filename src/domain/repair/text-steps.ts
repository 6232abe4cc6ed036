import type { RowStep } from '../rows/row-plan';
import { asText } from './formats-now';

/** What is put into a cell of the format text would show the apostrophe that keeps it a text. */
export function textSteps(at: string, text: string): RowStep[] {
  const format = (name: string): RowStep => ({
    kind: 'numberFormat',
    format: { areas: [at], format: name },
  });
  return [format('General'), { kind: 'put', cell: at, content: text }, format(asText)];
}
