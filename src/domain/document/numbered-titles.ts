import { numberOf } from '../narrative/section/line-numbers';
import type { DocumentForm, DocumentLine } from './document';

/** Forms that stand one below the other, their titles with a number before them: 1.物业费绩效目标表. */
export function withNumberedTitles(
  forms: readonly DocumentForm[],
  number: string,
): readonly DocumentForm[] {
  return forms.map((form, index) => {
    const [title, ...others] = form.lines;
    if (!title) return form;
    return { ...form, lines: [numbered(title, numberOf(number, index + 1)), ...others] };
  });
}

function numbered({ texts }: DocumentLine, number: string): DocumentLine {
  return {
    texts: texts.map((one, index) =>
      index === 0 ? { ...one, text: `${number}${one.text}` } : one,
    ),
  };
}
