import type { Area } from '../../grid/area';
import type { Env } from '../env';
import { contentOf } from '../range/cell-content';
import { readArea } from '../range/content-read';
import { setCells, textCell } from '../range/content-write';

/** The heads of a table are texts, none is empty and no two are alike: Excel writes them so, over formulas and numbers too. */
export function writeHeads(sheetId: string, area: Area, env: Env): void {
  const [row = []] = readArea(
    sheetId,
    { ...area, rows: 1 },
    env,
    ({ cell }) => contentOf(cell).value,
  );
  const taken = new Set<string>();
  const heads = row.map((value, at) => {
    const text = value === null || value === '' ? `列${String(at + 1)}` : String(value);
    let head = text;
    for (let more = 2; taken.has(head); more++) head = `${text}${String(more)}`;
    taken.add(head);
    return head;
  });
  const cells = heads.map((head, at) => [area.column + at, textCell(head, false)] as const);
  setCells(sheetId, { [area.row]: Object.fromEntries(cells) }, env);
}
