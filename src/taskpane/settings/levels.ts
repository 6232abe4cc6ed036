import type { levels as levelNames } from '../../packs/places/levels';
import type { SettingsMessageKey } from '../messages/settings-message-keys';

type LevelName = (typeof levelNames)[number];

/** The levels that have budgets of their own, by the words that go into the workbook. */
export const levels = [
  { name: '中央', text: 'level.central' },
  { name: '省级', text: 'level.province' },
  { name: '市级', text: 'level.city' },
  { name: '县级', text: 'level.county' },
  { name: '乡级', text: 'level.township' },
] as const satisfies readonly { readonly name: LevelName; readonly text: SettingsMessageKey }[];
