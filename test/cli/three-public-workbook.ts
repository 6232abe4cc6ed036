import { findForm } from '../../src/cli/find-forms';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { national } from '../../src/packs';

const form = findForm('F14', national);

/** The “三公” expenses of a department, with so much too much in their total. */
export function workbook(department: string, off: number): Promise<Uint8Array> {
  const profile = { year: 2022, department, code: null, unit: null };
  const values = { abroad: 1, vehiclePurchase: 0, vehicleRunning: 3, reception: 0.5 };
  const plan = planForm({ packId: 'national', form, styleId: 'row', profile, values });
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (off !== 0 && row === 4 && column === 0 ? 4.5 + off : cell)),
  );
  return writeWorkbook([{ name: '三公', plan: { ...plan, cells } }]);
}
