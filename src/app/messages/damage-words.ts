import { listWords } from './list-words';
import type { Words } from '../../domain/form/words';
import type { Damage } from '../../domain/repair/damage';
import { damageTexts } from './damage-texts';
import { fillText, fillWords } from './fill-text';

/** What is wrong, where it is not yet said: the cell stands beside it. */
export function damageWords(damage: Damage): Words {
  switch (damage.kind) {
    case 'unmarked':
    case 'lostFormats':
    case 'lostLooks':
    case 'pastedLooks':
    case 'lostHints':
    case 'lostColours':
    case 'continued':
    case 'doubtfulBegin':
    case 'shapeChanged':
    case 'noTable':
      return damageTexts[damage.kind];
    case 'lostMarks':
      return withList(damageTexts.lostMarks, 'parts', damage.parts);
    case 'lostFormula':
      return fillWords(damageTexts.lostFormula, { label: damage.label });
    case 'wrongCells':
    case 'otherFormula': {
      const { label, found, formula } = damage;
      return fillWords(damageTexts[damage.kind], { label, found, formula });
    }
    case 'typedOver': {
      const { label, result } = damage;
      const typed = String(damage.typed);
      return result === null
        ? fillWords(damageTexts.typedOver, { label, typed })
        : fillWords(damageTexts.typedOverResult, { label, typed, result: String(result) });
    }
    case 'lostLabel':
      return fillWords(damageTexts.lostLabel, { label: damage.label });
    case 'lostUnit':
      return fillWords(damageTexts.lostUnit, { unit: damage.unit });
    case 'changedLabel':
      return fillWords(damageTexts.changedLabel, { label: damage.label, found: damage.found });
    case 'lostZero': {
      const { label, found, code } = damage;
      return fillWords(damageTexts.lostZero, { label, found, code });
    }
    case 'coveredNote': {
      const { row, text, canMove } = damage;
      const words = canMove ? damageTexts.coveredNote : damageTexts.coveredNoteByHand;
      return fillWords(words, { row: String(row), text });
    }
    case 'lostMerges':
    case 'lostLines':
    case 'lostSomeHints':
      return withList(damageTexts[damage.kind], 'areas', damage.areas);
    case 'unreadable':
    case 'formulaError':
    case 'unplaced':
    case 'otherTitle':
      return fillWords(damageTexts[damage.kind], { text: damage.text });
    case 'strangeRows':
      return withList(damageTexts.strangeRows, 'rows', damage.rows);
    case 'missingRow':
    case 'missingColumn':
      return withList(damageTexts[damage.kind], 'labels', damage.labels);
    case 'unclearUnit':
      return withList(damageTexts.unclearUnit, 'units', damage.units);
  }
}

function withList({ zh, en }: Words, name: string, items: readonly string[]): Words {
  const { noWords } = damageTexts;
  const list = items.length === 0 ? noWords : listWords(items);
  return { zh: fillText(zh, { [name]: list.zh }), en: fillText(en, { [name]: list.en }) };
}
