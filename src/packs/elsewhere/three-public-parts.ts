import type { FormCell } from '../../domain/form/form-cell';
import type { FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, input, middle, row, sum, text, total } from '../forms/cells';
import { layoutElsewhere } from './layout-elsewhere';

/** 三公 with a row for each unit, and no sum of the vehicles. */

const marked = { marked: true };
const all = { id: 'total', label: '“三公”经费合计' };
const abroad = { id: 'abroad', label: '因公出国（境）费' };
const reception = { id: 'reception', label: '公务接待费' };
const purchase = { id: 'vehiclePurchase', label: '公务用车购置费' };
const running = { id: 'vehicleRunning', label: '公务用车运行费' };
const meetings = { id: 'meetings', label: '会议费' };
const training = { id: 'training', label: '培训费' };

type Column = typeof all;

function unitRows(
  own: readonly FormCell[],
  parts: readonly Column[],
  beside: readonly Column[] = [],
): FormPart[] {
  const typed = ({ id, label }: Column) => amount(id, label, marked);
  const allOf = sum(
    all.id,
    all.label,
    parts.map(({ id }) => id),
    marked,
  );
  return [
    row(
      middle('合计', own.length),
      ...[all, ...parts, ...beside].map(({ id, label }) => total(id, label, `units.${id}`, marked)),
    ),
    {
      block: 'units',
      item: { zh: '单位', en: 'Unit' },
      parts: [row(...own, allOf, ...[...parts, ...beside].map(typed))],
    },
  ];
}

const unitName = text('unitName', '单位名称');

/** In one row of heads, 运行 before 购置. */
export const unitsInParts = (titles: readonly string[]): FormStyle => {
  const parts = [abroad, reception, running, purchase];
  const heads = ['单位编码', '单位名称', '合计', ...parts.map(({ label }) => label)];
  return layoutElsewhere({
    ...{ id: 'unitsInParts', titles, width: heads.length },
    header: [row(...heads.map((label) => head(label)))],
    body: unitRows([input('code', 'unitCode', '单位编码'), unitName], parts),
  });
};

/** Below a head of all 三公, with meetings and training beside it. */
export const unitsWithMeetings = (titles: readonly string[]): FormStyle => {
  const parts = [abroad, reception, purchase, running];
  return layoutElsewhere({
    ...{ id: 'unitsWithMeetings', titles, width: 4 + parts.length },
    header: [
      row(
        ...[head('单位名称', 1, 2), head('“三公”经费预算财政拨款', 1 + parts.length)],
        ...[meetings, training].map(({ label }) => head(label, 1, 2)),
      ),
      row(...['小计', ...parts.map(({ label }) => label)].map((label) => head(label))),
    ],
    body: unitRows([unitName], parts, [meetings, training]),
  });
};
