import { keyOf } from '../feed/feed-source';
import { longestText } from '../form/expectation-words';
import { pastedTable } from './pasted-table';
import { tidy, type Project, type ProjectLabels } from './project';
import { anyUnit } from '../money/unit-words';

/** Every line that is not blank is in one of these. */
export interface PastedProjects {
  readonly projects: readonly Project[];
  /** Names that stood there before. */
  readonly repeated: readonly string[];
  /** Lines that say no name, or a longer one than a cell holds. */
  readonly unusable: readonly string[];
  /** How many lines only said what stands below them. */
  readonly headings: number;
}

/** The projects that a text names, one a line: names alone, or columns of Excel with names and codes among them. */
export function pastedProjects(text: string, labels: ProjectLabels): PastedProjects {
  const projects = new Map<string, Project>();
  const repeated: string[] = [];
  const unusable: string[] = [];
  let headings = 0;
  let columns: Columns | null = null;
  for (const line of pastedTable(text)) {
    const cells = line.map(tidy);
    const heading = headingColumns(cells, labels);
    if (heading) {
      columns = heading;
      headings += 1;
      continue;
    }
    const project = columns ? byColumns(cells, columns) : byLooks(cells);
    const key = keyOf(project.name);
    if (key === null || project.name.length > longestText) {
      const said = cells.filter((cell) => cell !== '').join(' ');
      if (said !== '') unusable.push(said);
    } else if (projects.has(key)) repeated.push(project.name);
    else projects.set(key, project);
  }
  return { projects: [...projects.values()], repeated, unusable, headings };
}

/** The same text, with those of the projects before it that it does not name. */
export function withProjects(
  text: string,
  more: readonly Project[],
  labels: ProjectLabels,
): string {
  const named = new Set(pastedProjects(text, labels).projects.map(({ name }) => keyOf(name)));
  const added = more.filter(({ name }) => !named.has(keyOf(name)));
  const lines = added.map(({ name, code }) => (code === null ? name : `${name}\t${code}`));
  const own = text === '' ? [] : [text];
  const areKnown = added.every(({ code }) => code === null || isCode(code));
  if (areKnown || labels.code === null) return [...lines, ...own].join('\n');
  // Codes that do not look like any are told by their heading, which says nothing of the lines above it.
  return [...own, `${labels.name}\t${labels.code}`, ...lines].join('\n');
}

interface Columns {
  readonly name: number;
  readonly code: number | null;
}

/** In the first line of a table, or anywhere: several tables may be pasted one below the other. */
function headingColumns(cells: readonly string[], labels: ProjectLabels): Columns | null {
  const find = (label: string | null) =>
    label === null ? -1 : cells.findIndex((cell) => keyOf(cell) === keyOf(label));
  const [name, code] = [find(labels.name), find(labels.code)];
  return name < 0 ? null : { name, code: code < 0 ? null : code };
}

function byColumns(cells: readonly string[], { name, code }: Columns): Project {
  const said = code === null ? '' : (cells[code] ?? '');
  return { name: cells[name] ?? '', code: said === '' ? null : said };
}

/**
 * Without headings, a name is the first cell that is neither code nor number: alone in its line, or before its code, it is whatever
 * stands there.
 */
function byLooks(cells: readonly string[]): Project {
  const said = cells.filter((cell) => cell !== '');
  const [first = '', second, ...others] = said;
  if (second === undefined) return { name: first, code: null };
  if (others.length === 0 && isCode(second)) return { name: first, code: second };
  const name = said.find((cell) => hasWords(cell) && !isCode(cell) && !isNumber(cell));
  return { name: name ?? '', code: said.find(isCode) ?? null };
}

/** —— and the like only say that nothing is there. */
function hasWords(cell: string): boolean {
  return /[\p{Letter}\p{Number}]/u.test(cell);
}

/** Codes of projects have 21 characters; no number of a line or year has ten. */
function isCode(cell: string): boolean {
  return /^(?=.*\d)[\dA-Za-z-]{10,}$/.test(cell.normalize('NFKC'));
}

const number = new RegExp(String.raw`^[-+¥]?[\d.,]+(?:E[-+]?\d+)?(?:${anyUnit}|%)?$`, 'i');

function isNumber(cell: string): boolean {
  return number.test(cell.normalize('NFKC'));
}
