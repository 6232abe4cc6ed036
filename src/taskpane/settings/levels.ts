import type { SettingsMessageKey } from '../messages/settings-message-keys';

/** The levels of the administration that have budgets of their own (预算法, article 3), by the words that go into the workbook. */
export const levels = [
  { name: '中央', text: 'level.central' },
  { name: '省级', text: 'level.province' },
  { name: '市级', text: 'level.city' },
  { name: '县级', text: 'level.county' },
  { name: '乡级', text: 'level.township' },
] as const satisfies readonly { readonly name: string; readonly text: SettingsMessageKey }[];
