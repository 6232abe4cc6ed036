import { catalogue } from '../../../src/app/catalogue';
import type { ScopePath } from '../../../src/domain/form/scope-path';
import { checkedFile, readFormFile } from '../../../src/files';
import { machine } from '../../cli/in-memory';
import {
  asWord,
  type Alarm,
  type Lack,
  type OtherDisclosure,
  type Planted,
} from './other-disclosure';

export interface Checked {
  readonly forms: readonly { readonly form: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly fix: { readonly at: string; readonly value: string } | null;
  }[];
}

/** What `budget-forms check` says of a file. */
export async function check(bytes: Uint8Array, file: string): Promise<Checked> {
  const { out } = await machine({ [file]: bytes }).run('check', file, '--format', 'json');
  return JSON.parse(out) as Checked;
}

/** Whether a finding is what a document lacks. */
export function isTold([rule, says]: Alarm | Lack, finding: Checked['findings'][number]): boolean {
  return finding.rule === rule && finding.message.includes(says);
}

/** Which of the mistakes planted in its tables, or in its text, no rule finds. Both at once would make a third of every two. */
export const missedIn = once(async ({ words, planted }: OtherDisclosure) => {
  const missed: Planted[] = [];
  for (const inTables of [true, false]) {
    const made = planted.filter(([from]) => from.includes('|') === inTables);
    let wrong = words;
    for (const [from, to] of made) {
      if (!wrong.includes(from)) throw new Error(`nothing to plant a mistake in: ${from}`);
      wrong = wrong.replace(from, to);
    }
    const { findings } = await check(asWord(wrong), 'a.docx');
    const isFound = ([, , rule, says]: Planted) =>
      findings.some(
        (one) =>
          (rule === '*' || rule.split('|').includes(one.rule)) &&
          says.every((word) => one.message.includes(word)),
      );
    missed.push(...made.filter((one) => !isFound(one)));
  }
  return missed;
});

export interface ReadFigure {
  readonly form: string;
  readonly field: string;
  readonly scope: ScopePath;
  readonly unit: string | null;
  /** In 万元, or a share. */
  readonly value: number;
}

/** Every figure of the forms that are known in the Word document, and the places of what is one row of it, by place. */
export const figuresIn = once(async ({ words }: OtherDisclosure) => {
  const file = await readFormFile(asWord(words));
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const { found, unknown, placeOf } = checkedFile(file, catalogue, { packId: null, year: null });
  const figures = new Map<string, ReadFigure>();
  const rowsOfItems = new Map<string, Set<string>>();
  for (const { form, sheet, reading } of found) {
    for (const { at, value, field, scope } of reading.cells) {
      const place = placeOf(sheet, at) ?? `nowhere: ${sheet}!${at}`;
      if (value !== null && scope.length > 0) {
        const item = `${sheet} ${JSON.stringify(scope)}`;
        const rows = rowsOfItems.get(item) ?? new Set();
        rowsOfItems.set(item, rows.add(place.replace(/![A-Z]+/, '!')));
      }
      if (typeof value === 'number')
        figures.set(place, { form: form.id, field, scope, unit: reading.unit, value });
    }
  }
  return { figures, rowsOfItems, unknown, known: found.length };
});

/** The same answer for whoever asks again: a check takes longer than what is asked of it. */
function once<Answer>(ask: (one: OtherDisclosure) => Promise<Answer>) {
  const known = new Map<OtherDisclosure, Promise<Answer>>();
  return (one: OtherDisclosure): Promise<Answer> => {
    const answer = known.get(one) ?? ask(one);
    known.set(one, answer);
    return answer;
  };
}
