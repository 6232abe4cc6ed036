import type { FormValues } from '../../domain/form/form-values';
import { henan2022 } from '../henan-2022';
import type { FormSample } from '../sample';

/** One table of the sample disclosure: the figures are those of a department of 新乡 of 2022, its name is not. */
export function henanSample(formId: string, styleId: string, values: FormValues): FormSample {
  return {
    packId: henan2022.id,
    formId,
    styleId,
    profile: { year: 2022, department, code: departmentCode, unit: null },
    values,
  };
}

export const department = '某某经济开发区行政审批局';
export const departmentCode = '112';
