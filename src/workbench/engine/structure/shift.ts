import { isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../grid/area';
import type { Area } from '../../grid/area';

/** Cells that are put in or taken out, and which way the others make room or close up. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `rows`: the cells below move; `columns`: those to the right. */
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
}

interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where a reference points after the shift, as Excel moves the references of formulas; undefined is #REF!. */
export function shiftReference(reference: Area, shift: Shift): Area | undefined {
  const along = spanOf(reference, shift.axis);
  const whole = shift.axis === 'rows' ? isWholeColumns(reference) : isWholeRows(reference);
  if (whole || !contains(crossSpan(shift.area, shift.axis), crossSpan(reference, shift.axis))) {
    return reference;
  }
  const moved = shiftSpan(along, shift);
  return moved && withSpan(reference, shift.axis, moved);
}

/** Where the cells of an area go: what lies beside the shifted cells stays. */
export function shiftCovered(covered: Area, shift: Shift): readonly Area[] {
  const cross = crossSpan(covered, shift.axis);
  const band = overlap(cross, crossSpan(shift.area, shift.axis));
  if (!band) return [covered];
  const before = { start: cross.start, size: band.start - cross.start };
  const end = band.start + band.size;
  const after = { start: end, size: cross.start + cross.size - end };
  const moved = shiftReference(withCrossSpan(covered, shift.axis, band), shift);
  return [
    ...(before.size > 0 ? [withCrossSpan(covered, shift.axis, before)] : []),
    ...(moved ? [moved] : []),
    ...(after.size > 0 ? [withCrossSpan(covered, shift.axis, after)] : []),
  ];
}

export function inverse(shift: Shift): Shift {
  return { ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' };
}

function shiftSpan(span: Span, { kind, axis, area }: Shift): Span | undefined {
  const at = spanOf(area, axis);
  if (kind === 'delete') {
    const size = span.size - (overlap(span, at)?.size ?? 0);
    const before = overlap({ start: 0, size: span.start }, at)?.size ?? 0;
    return size > 0 ? { start: span.start - before, size } : undefined;
  }
  const limit = axis === 'rows' ? maxRows : maxColumns;
  const moves = at.start <= span.start;
  const start = moves ? span.start + at.size : span.start;
  const grows = !moves && at.start < span.start + span.size;
  const size = Math.min(grows ? span.size + at.size : span.size, limit - start);
  return size > 0 ? { start, size } : undefined;
}

function spanOf(area: Area, axis: Shift['axis']): Span {
  return axis === 'rows'
    ? { start: area.row, size: area.rows }
    : { start: area.column, size: area.columns };
}

function withSpan(area: Area, axis: Shift['axis'], { start, size }: Span): Area {
  return axis === 'rows'
    ? { ...area, row: start, rows: size }
    : { ...area, column: start, columns: size };
}

function crossSpan(area: Area, axis: Shift['axis']): Span {
  return spanOf(area, axis === 'rows' ? 'columns' : 'rows');
}

function withCrossSpan(area: Area, axis: Shift['axis'], span: Span): Area {
  return withSpan(area, axis === 'rows' ? 'columns' : 'rows', span);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start + inner.size <= outer.start + outer.size;
}

function overlap(first: Span, second: Span): Span | undefined {
  const start = Math.max(first.start, second.start);
  const size = Math.min(first.start + first.size, second.start + second.size) - start;
  return size > 0 ? { start, size } : undefined;
}
