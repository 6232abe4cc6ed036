import type { Damage } from '../../app';
import type { FormsTranslate } from './forms-text';

/** What a repair writes; null for what it cannot repair. */
export function mendWords(damage: Damage, t: FormsTranslate): string | null {
  switch (damage.kind) {
    case 'unmarked':
    case 'lostMarks':
      return t('mend.names');
    case 'lostFormula':
      return t('mend.formula', { formula: damage.formula });
    case 'wrongCells':
    case 'otherFormula':
      return t('mend.replace', { found: damage.found, formula: damage.formula });
    case 'typedOver':
      return t('mend.replace', { found: String(damage.typed), formula: damage.formula });
    case 'lostZero':
      return t('mend.label', { label: damage.code });
    case 'lostLabel':
      return t('mend.label', { label: damage.label });
    case 'lostMerges':
      return t('mend.merges', { areas: damage.areas });
    case 'lostFormats':
    case 'lostHints':
    case 'lostSomeHints':
    case 'lostColours':
      return t('mend.formats');
    case 'lostLooks':
      return t('mend.looks');
    case 'pastedLooks':
      return t('mend.pasted');
    case 'coveredNote':
      return damage.canMove ? t('mend.note', { row: String(damage.row) }) : null;
    case 'strangeRows':
      return t('mend.rows', { rows: damage.rows });
    case 'lostLines':
      return t('mend.lines', { areas: damage.areas });
    case 'lostUnit':
    case 'changedLabel':
    case 'unreadable':
    case 'formulaError':
    case 'unplaced':
    case 'missingRow':
    case 'missingColumn':
    case 'continued':
    case 'doubtfulBegin':
    case 'unclearUnit':
    case 'otherTitle':
    case 'shapeChanged':
    case 'noTable':
      return null;
  }
}
