import type { DocumentForm } from '../../domain/document/document';
import { fillPages, type Filled } from './fill-pages';
import { formParts, type FormPart } from './form-parts';
import { formScale } from './form-scale';
import { textWidth, type PageSetup } from './page-setup';

/** A form whose rows are as high as they can be without taking one page more than they must. */
export interface FittedForm {
  readonly form: DocumentForm;
  /** Whether it is to begin a page: there it is whole, and would be torn apart here. */
  readonly beginsPage: boolean;
  readonly filled: Filled;
}

/** How much lower rows may get than they are on the sheet, which prints them smaller; the highest that helps is taken. */
const squeezes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/** Fits a form to the page that is used that far down, with headings above it that are as high as that. */
export function fitForm(
  form: DocumentForm,
  setup: PageSetup,
  { y, headings, room }: { readonly y: number; readonly headings: number; readonly room: number },
): FittedForm {
  const own = formParts(form, setup);
  const all = squeezes.map((squeeze) => own.map((part) => squeezed(part, squeeze)));
  const here = fewest(all, y + headings, room);
  const there = y === 0 ? here : fewest(all, headings, room);
  const beginsPage = there.filled.pages === 0 && here.filled.pages > 0;
  const { parts, filled } = beginsPage ? there : here;
  return { form: withHeights(form, setup, parts), beginsPage, filled };
}

function squeezed(part: FormPart, squeeze: number): FormPart {
  const { kind, height, least } = part;
  // Where nothing is squeezed rows are as the sheet has them, however little room is left in them.
  return kind === 'line' || squeeze === 1
    ? part
    : { ...part, height: Math.min(height, Math.max(least, height * squeeze)) };
}

/** For lines around cells, and the paragraph that ends a table: filled to the last point, that one would begin an empty page. */
const reserve = 8;

function fewest(all: readonly (readonly FormPart[])[], from: number, room: number) {
  const ends = all.map((parts) => ({ parts, ...fillPages(parts, from, room - reserve) }));
  const pages = Math.min(...ends.map((one) => one.pages));
  const [parts = []] = ends.filter((one) => one.pages === pages).map((one) => one.parts);
  return { parts, filled: fillPages(parts, from, room) };
}

function withHeights(
  form: DocumentForm,
  setup: PageSetup,
  parts: readonly FormPart[],
): DocumentForm {
  const scale = formScale(form.table, textWidth(setup));
  const heights = parts.filter(({ kind }) => kind !== 'line').map(({ height }) => height / scale);
  const rows = form.table.rows.map((row, index) => ({
    ...row,
    height: heights[index] ?? row.height,
  }));
  return { ...form, table: { ...form.table, rows } };
}
