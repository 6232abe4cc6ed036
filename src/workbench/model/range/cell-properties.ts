import { command, method } from '../define';
import { getCellProperties, getColumnProperties, getRowProperties } from './cell-properties-read';
import { setCellProperties, setColumnProperties, setRowProperties } from './cell-properties-write';
import type { RangeTarget } from './live-ranges';

/** Formats of many cells, rows or columns in one call. */
export const cellPropertiesMembers = {
  getCellProperties: method<RangeTarget>('1.9', (range, args, env) =>
    getCellProperties(range, args[0], env),
  ),
  getRowProperties: method<RangeTarget>('1.9', (range, args, env) =>
    getRowProperties(range, args[0], env),
  ),
  getColumnProperties: method<RangeTarget>('1.9', (range, args, env) =>
    getColumnProperties(range, args[0], env),
  ),
  setCellProperties: command<RangeTarget>('1.9', (range, args, env) => {
    setCellProperties(range, args[0], env);
    return undefined;
  }),
  setRowProperties: command<RangeTarget>('1.9', (range, args, env) => {
    setRowProperties(range, args[0], env);
    return undefined;
  }),
  setColumnProperties: command<RangeTarget>('1.9', (range, args, env) => {
    setColumnProperties(range, args[0], env);
    return undefined;
  }),
};
