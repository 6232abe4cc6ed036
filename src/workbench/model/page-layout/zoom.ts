import { invalidArgument } from '../../protocol/host-error';
import { property } from '../define';
import type { SheetTarget } from '../worksheet/sheet-target';
import { changePageSetup, pageSetup } from './page-setup';
import type { Zoom } from './page-setup';

/** A scale, or a number of pages to fit into: one excludes the other. */
export const zoomMember = property<SheetTarget>(
  '1.9',
  ({ sheetId }, env) => ({ ...pageSetup(sheetId, env).zoom }),
  ({ sheetId }, value, env) => changePageSetup(sheetId, { zoom: zoomOf(value) }, env),
);

function zoomOf(value: unknown): Zoom {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom');
  const given = value as Partial<Record<keyof Zoom, unknown>>;
  const scale = integerWithin(given.scale, 10, 400, 'zoom.scale');
  const across = integerWithin(given.horizontalFitToPages, 0, 32_767, 'zoom.horizontalFitToPages');
  const down = integerWithin(given.verticalFitToPages, 0, 32_767, 'zoom.verticalFitToPages');
  if ((scale === null) === (across === null && down === null)) throw invalidArgument('zoom');
  return { scale, horizontalFitToPages: across, verticalFitToPages: down };
}

function integerWithin(value: unknown, least: number, most: number, name: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(name);
  if (value < least || value > most) throw invalidArgument(name);
  return value;
}
