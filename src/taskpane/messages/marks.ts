import type { Language } from './languages';

/** What stands between and behind words that no message holds. */
export const marks = {
  'zh-CN': { comma: '、', colon: '：', more: '……' },
  'en-US': { comma: ', ', colon: ': ', more: ' …' },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type Marks = (typeof marks)[Language];
