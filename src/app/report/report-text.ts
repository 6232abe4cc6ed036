import type { Words } from '../../domain/form/words';
import type { ReportDocument, ReportLine } from './report-document';
import { wordsIn } from './report-words';

/** The report as text: for a mail, or where nothing else can be copied. */
export function reportText(report: ReportDocument, language: keyof Words): string {
  const word = wordsIn(language);
  const { title, facts, verdict, ledger, undecided, forms, accepted, emptyForms, unread } = report;
  const colon = language === 'zh' ? '：' : ': ';
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', name + colon + items.join(language === 'zh' ? '、' : ', ')];
  return [
    title,
    ...facts.map(([name, value]) => name + colon + value),
    word('verdict') + colon + verdict,
    ...ledger,
    ...undecided.map(([at, why]) => `  ${at}  ${why}`),
    ...forms.flatMap(({ title: name, at, counts, lines }) => [
      '',
      `${name}  ${at}  ${counts}`,
      ...lines.map((line) => printLine(line)),
    ]),
    ...(accepted.length === 0
      ? []
      : [
          '',
          word('accepted'),
          ...accepted.flatMap((line) => [
            printLine({ ...line, remark: '' }),
            `    ${word('reason')}${colon}${line.remark}`,
          ]),
        ]),
    ...list(word('emptyForms'), emptyForms),
    ...list(word('unread'), unread),
  ].join('\n');
}

function printLine({ severity, at, message, remark, rule, isConsequence }: ReportLine): string {
  const offer = remark === '' ? '' : `  → ${remark}`;
  return `${isConsequence ? '    ↳ ' : '  '}${severity}  ${at}  ${message}${offer}  [${rule}]`;
}
