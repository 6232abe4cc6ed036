import type { Words } from '../../domain/form/words';
import type { ReportDocument, ReportLine } from './report-document';
import { wordsIn } from './report-words';

/** A row of the report's sheet. */
export interface ReportRow {
  readonly kind: 'title' | 'fact' | 'band' | 'head' | 'line' | 'space';
  /** From the left. */
  readonly cells: readonly (string | number)[];
}

const space: ReportRow = { kind: 'space', cells: [] };

export function reportRows(
  { title, facts, verdict, ledger, undecided, forms, accepted, emptyForms, unread }: ReportDocument,
  language: keyof Words,
): ReportRow[] {
  const word = wordsIn(language);
  const fact = (name: string, value: string): ReportRow => ({ kind: 'fact', cells: [name, value] });
  const head = (remark: 'remark' | 'reason'): ReportRow => ({
    kind: 'head',
    cells: [
      word('severity'),
      word('at'),
      word('message'),
      word('text'),
      word(remark),
      word('rule'),
    ],
  });
  const line = (one: ReportLine): ReportRow => ({
    kind: 'line',
    cells: [
      one.severity,
      one.at,
      one.isConsequence ? `↳ ${word('consequence')}：${one.message}` : one.message,
      one.text,
      one.remark,
      one.rule,
    ],
  });
  const found = forms.flatMap(({ title: name, at, counts, lines }): ReportRow[] => [
    { kind: 'band', cells: [`${name}    ${at}    ${counts}`] },
    ...lines.map(line),
  ]);
  const ok = accepted.length === 0 ? [] : [space, band(word('accepted')), head('reason')];
  return [
    { kind: 'title', cells: [title] },
    ...facts.map(([name, value]) => fact(name, value)),
    fact(word('verdict'), verdict),
    fact(word('ledger'), ledger.join('')),
    ...undecided.map(([at, why], place) =>
      fact(place === 0 ? word('undecided') : '', `${at}　${why}`),
    ),
    ...(unread.length === 0 ? [] : [fact(word('unread'), unread.join('、'))]),
    space,
    ...(found.length === 0 ? [band(verdict)] : [head('remark'), ...found]),
    ...ok,
    ...accepted.map(line),
    ...(emptyForms.length === 0 ? [] : [space, band(word('emptyForms'))]),
    ...emptyForms.map((name): ReportRow => ({ kind: 'fact', cells: ['', name] })),
    space,
  ];
}

function band(text: string): ReportRow {
  return { kind: 'band', cells: [text] };
}
