import type { Damage } from '../../app';
import type { Translate } from '../messages/format-message';

/** What is wrong, where it is not yet said: the cell stands beside it. */
export function damageWords(damage: Damage, t: Translate): string {
  switch (damage.kind) {
    case 'unmarked':
    case 'lostFormats':
    case 'continued':
    case 'shapeChanged':
    case 'noTable':
      return t(`damage.${damage.kind}`);
    case 'lostMarks':
      return t('damage.lostMarks', { parts: list(damage.parts, t) });
    case 'lostFormula':
      return t('damage.lostFormula', { label: damage.label });
    case 'wrongCells':
    case 'otherFormula': {
      const { label, found, formula } = damage;
      return t(`damage.${damage.kind}`, { label, found, formula });
    }
    case 'typedOver': {
      const { label, result } = damage;
      const typed = String(damage.typed);
      return result === null
        ? t('damage.typedOver', { label, typed })
        : t('damage.typedOverResult', { label, typed, result: String(result) });
    }
    case 'lostLabel':
      return t('damage.lostLabel', { label: damage.label });
    case 'lostUnit':
      return t('damage.lostUnit', { unit: damage.unit });
    case 'changedLabel':
      return t('damage.changedLabel', { label: damage.label, found: damage.found });
    case 'lostMerges':
      return t('damage.lostMerges', { areas: list(damage.areas, t) });
    case 'unreadable':
    case 'formulaError':
    case 'unplaced':
      return t(`damage.${damage.kind}`, { text: damage.text });
    case 'missingRow':
    case 'missingColumn':
      return t(`damage.${damage.kind}`, { labels: list(damage.labels, t) });
    case 'unclearUnit':
      return t('damage.unclearUnit', { units: list(damage.units, t) });
  }
}

/** What a repair writes; null for what it cannot repair. */
export function mendWords(damage: Damage, t: Translate): string | null {
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
    case 'lostLabel':
      return t('mend.label', { label: damage.label });
    case 'lostMerges':
      return t('mend.merges', { areas: list(damage.areas, t) });
    case 'lostFormats':
      return t('mend.formats');
    case 'lostUnit':
    case 'changedLabel':
    case 'unreadable':
    case 'formulaError':
    case 'unplaced':
    case 'missingRow':
    case 'missingColumn':
    case 'continued':
    case 'unclearUnit':
    case 'shapeChanged':
    case 'noTable':
      return null;
  }
}

function list(words: readonly string[], t: Translate): string {
  return words.length === 0 ? t('damage.noWords') : words.join('、');
}
