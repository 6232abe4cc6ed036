import { runTextExample } from '../../../src/cli/docs/run-text-example';
import type { TextExample } from '../../../src/packs/text-rules/text-rule-facts';

/** One clause of what experts ask of a text. */
export interface Clause {
  /** The rule and what the clause asks. */
  readonly asks: string;
  /** Paragraphs below a title, with what is right and what is wrong in one place: ⟦布署→部署⟧ the other way round. */
  readonly marked: string;
  /** All that is told of what is wrong: rule, sentence, words → what is put in their place. */
  readonly told: readonly string[];
  readonly beside: Beside;
}

export interface Beside extends Pick<TextExample, 'forms' | 'projects' | 'typed' | 'department'> {
  /** Right sentences that look like what is wrong. */
  readonly quiet?: readonly string[];
  readonly title?: string;
}

const place = /⟦([^⟦⟧]*)→([^⟦⟧]*)⟧/g;

export const right = (marked: string) => marked.replace(place, '$1');
export const wrong = (marked: string) => marked.replace(place, '$2');

export function clause(
  asks: string,
  marked: string,
  told: string | readonly string[],
  beside: Beside = {},
): Clause {
  return { asks, marked, told: typeof told === 'string' ? [told] : told, beside };
}

const usualTitle = '某某市商务局2026年部门预算';

/** What is told of a text in this place. */
export function toldOf(text: string, { title = usualTitle, ...known }: Beside): readonly string[] {
  const paragraphs = [title, ...text.split('\n')];
  const example = { says: '', passes: [], fails: [], at: '', ...known };
  return runTextExample(paragraphs, example).map(
    ({ rule, says, paragraph, start, end, fix }) =>
      `${rule} ${says} ${paragraphs[paragraph]?.slice(start, end) ?? ''}${fix ? ` → ${fix.words}` : ''}`,
  );
}
