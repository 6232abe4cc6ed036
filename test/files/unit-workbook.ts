import { writeWorkbook } from '../../src/files';
import type { FormValues } from '../../src/domain/form/form-values';
import { planForm } from '../../src/domain/plan/plan-form';
import { henan2022 } from '../../src/packs';

/** The workbook that a unit hands in. */
export function unitWorkbook(
  department: string,
  forms: Readonly<Record<string, FormValues>>,
  year = 2022,
): Promise<Uint8Array> {
  const profile = { year, department, code: null, unit: null };
  return writeWorkbook(
    Object.entries(forms).map(([id, values]) => {
      const form = henan2022.forms.find((one) => one.id === id);
      if (!form) throw new Error(`no form ${id}`);
      return { name: id, plan: planForm({ packId: henan2022.id, form, profile, values }) };
    }),
  );
}

/** 基本支出 of one class. */
export function salaries(personnel: number, departmentCode = '30101', departmentName = '工资') {
  return { departmentCode, departmentName, governmentName: '工资奖金津补贴', personnel };
}
