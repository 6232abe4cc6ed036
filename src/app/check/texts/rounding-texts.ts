import type { Words } from '../../../domain/form/words';

/** What is said where rounding may explain the difference: of a form by itself. */
export const roundingTexts: Readonly<Record<string, Words>> = {
  derivedRounding: {
    zh: '「{field}」是{found}，按各项计算应为{expected}，相差{difference}，可能是四舍五入的尾差。请核对各项；确属尾差的，请调整使合计等于各项之和。',
    en: '“{field}” is {found}; its parts give {expected}. The difference of {difference} may come from rounding. Check the parts; if it does, adjust one so that they add up to the total.',
  },
  sumRounding: {
    zh: '「{field}」是{found}，{others}合计是{expected}，相差{difference}，可能是四舍五入的尾差。请核对这些数，确属尾差的，请调整使两者相等。',
    en: '“{field}” is {found}, but {others} add up to {expected}. The difference of {difference} may come from rounding. Check these figures; if it does, adjust one so that both are equal.',
  },
};

/** Of several forms. */
export const crossRoundingTexts: Readonly<Record<string, Words>> = {
  crossRounding: {
    zh: '{field}是{found}，{others}是{expected}，相差{difference}，可能是四舍五入或万元与元换算的尾差。请核对，使两处一致。',
    en: '{field} is {found} and {others} is {expected}; the difference of {difference} may come from rounding, or from 元 that became 万元. Check both figures and make them agree.',
  },
  crossItemRounding: {
    zh: '“{item}”的{field}是{found}，{others}是{expected}，相差{difference}，可能是四舍五入或万元与元换算的尾差。请核对，使两处一致。',
    en: 'For “{item}”, {field} is {found} and {others} is {expected}; the difference of {difference} may come from rounding, or from 元 that became 万元. Check both figures and make them agree.',
  },
};
