import { locationsWords, locationWords } from '../app/location-words';
import { broughtGroups, byReason, type CameIn } from '../app/last-year/brought-groups';
import { doubtWords } from '../app/last-year/doubt-words';
import { changeWords, leftWords } from '../app/last-year/fate-words';
import { printedPlacesWords } from '../app/last-year/printed-places';
import { noYearWords, yearOfFormWords } from '../app/last-year/year-words';
import { typedFact } from '../app/last-year/note-last-year';
import { factLabel } from '../app/narrative/fact-label';
import type { Words } from '../domain/form/words';
import type { BroughtIn, BroughtItem, Destination } from '../domain/last-year/brought-in';
import { otherDepartments } from '../domain/last-year/other-department';
import { lastYearOf } from '../domain/narrative/fact/derived-name';
import { counted } from './counted';

interface Import {
  readonly path: string;
  readonly output: string;
  readonly brought: BroughtIn;
  /** How many forms were written. */
  readonly forms: number;
  readonly year: number;
  readonly department: string | null;
}

/** So many of a kind are named; --json has all. */
const mostNamed = 8;

/** For people: what came in, changed and stayed behind, each with where it stood. */
export function importText(
  { path, output, brought, forms, year, department }: Import,
  language: keyof Words,
): string {
  const say = ({ [language]: words }: Words) => words;
  const groups = broughtGroups(brought);
  const changedLines = ({ changed }: CameIn) =>
    [...byReason(changed)].map(
      ([why, items]) =>
        `    ${say({ zh: '改了', en: 'changed' })} ${items.length}：${say(changeWords[why])}  ${named(items, language)}`,
    );
  const cameIn = (own: CameIn, columns: number) => {
    const count = own.taken.length + own.changed.length + columns;
    return say({ zh: `带入 ${count} 项`, en: `${count} came in` });
  };
  return [
    say({
      zh: `已写入 ${output}：${forms}张表单，来自 ${path}。`,
      en: `Wrote ${output}: ${counted(forms, 'form')}, from ${path}.`,
    }),
    ...otherYear(brought, year).map(say),
    ...brought.otherYears.map((one) => say(yearOfFormWords(one, year - 1))),
    ...elsewhere(brought, department).map(say),
    ...otherTitles(brought).map(say),
    ...brought.forms.flatMap(({ form, style, project, from }, index) => {
      const own = groups.forms[index] ?? { taken: [], changed: [] };
      const columns = brought.facts.filter(({ column }) => column?.form === index).length;
      const source = from ? ` ← ${from.title}（${say(locationWords(from.place))}）` : '';
      const name = project === null ? form.title : `${form.title}：${project}`;
      return [
        `  ${form.id} ${style.id}  ${name}${source}  ${cameIn(own, columns)}`,
        ...changedLines(own),
      ];
    }),
    ...brought.facts.flatMap(({ name, at, doubt, ...fact }) => [
      `  ${say(factLabel(lastYearOf(name)))}：${typedFact(fact)}  ${say(locationsWords(at))}`,
      ...(doubt ? [`    ${say(doubtWords(doubt))}`] : []),
    ]),
    ...brought.texts.map(
      ({ fact, at }) =>
        `  ${say({ zh: '说明的参考', en: 'suggestion for the text' })}：${say(factLabel(fact))}  ${say(printedPlacesWords(at))}`,
    ),
    ...changedLines(groups.suggestions),
    ...groups.left.map(
      ({ why, items }) =>
        `  ${say({ zh: '留下', en: 'left' })} ${items.length}：${say(leftWords[why])}  ${named(items, language)}`,
    ),
  ].join('\n');
}

/** Said where the file is not of the year before: its figures stay behind. */
function otherYear({ year: found, otherYears }: BroughtIn, year: number): readonly Words[] {
  if (found === year - 1) return [];
  if (found === null && otherYears.length === 0) return [noYearWords(year - 1)];
  if (found === null) return [];
  return [
    {
      zh: `文件是${found}年的，不是上年（${year - 1}年）：没有带入上年数。`,
      en: `The file is of ${found}, not of the year before (${year - 1}): no figures of last year came in.`,
    },
  ];
}

function elsewhere({ departments }: BroughtIn, department: string | null): readonly Words[] {
  const others = otherDepartments(departments, department);
  if (others.length === 0) return [];
  const [zh, en] = [others.join('、'), others.join(', ')];
  return [
    {
      zh: `文件里的单位是“${zh}”，不是“${department ?? ''}”：请确认没有选错文件。`,
      en: `The file is of “${en}”, not of “${department ?? ''}”: please make sure that it is the right one.`,
    },
  ];
}

function otherTitles({ otherTitles: titles }: BroughtIn): readonly Words[] {
  return titles.map(({ at, text }) => {
    const place = locationWords(at);
    return {
      zh: `${place.zh} 的标题写作“${text}”，是这张表另一种表样的标题；已按各行的内容读取，请核对。`,
      en: `The title at ${place.en} is written “${text}”, as that of another layout of this form; it was read by what stands in its rows. Please check it.`,
    };
  });
}

function named(items: readonly BroughtItem[], language: keyof Words): string {
  const first = items.slice(0, mostNamed).map(({ at }) => locationsWords(at)[language]);
  const more = items.length - first.length;
  const rest = { zh: `……另有 ${more} 处`, en: `… and ${more} more` }[language];
  return first.join({ zh: '；', en: '; ' }[language]) + (more > 0 ? rest : '');
}

/** For programs: all of it. */
export function importFacts(path: string, output: string, brought: BroughtIn) {
  return {
    ...{ file: path, output, year: brought.year },
    forms: brought.forms.map(({ form, style, project, values, from }) => ({
      ...{ form: form.id, style: style.id, project, from, values },
    })),
    facts: brought.facts.map(({ name, at, column, doubt, ...fact }) => ({
      ...{ name: lastYearOf(name), value: typedFact(fact), at },
      ...(doubt && { doubt }),
      column: column && { form: brought.forms[column.form]?.form.id, field: column.field },
    })),
    suggestions: brought.texts,
    items: brought.items.map(({ at, label, was, fate }) => ({
      ...{ at, label, was, fate: fate.kind },
      ...(fate.kind === 'taken' ? {} : { why: fate.why }),
      ...(fate.kind === 'changed' ? { now: fate.now } : {}),
      ...(fate.kind === 'left' ? {} : { to: destination(fate.to, brought) }),
    })),
  };
}

function destination(to: Destination, { forms }: BroughtIn) {
  if (to.kind !== 'field') return to;
  return { ...to, form: forms[to.form]?.form.id ?? null, place: to.form };
}
