import { textOf } from '../../domain/narrative/print/text-run';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import { tableLine } from './line-words';

/** The text without looks, one paragraph a line; where a table stands its form is named. */
export function plainText(
  { title, parts }: PrintedText,
  titleOf: (form: string) => string,
): string {
  const lines = parts.flatMap((part) =>
    part.kind === 'heading'
      ? ['', textOf(part.runs)]
      : part.paragraphs.map((one) =>
          one.kind === 'text' ? textOf(one.runs) : tableLine(titleOf(one.form)),
        ),
  );
  return [textOf(title), ...lines].join('\n');
}
