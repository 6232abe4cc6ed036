import type { Damage } from '../../app';
import type { FormsTranslate } from './forms-text';

/** What several places have in common that are broken in the same way; null for what a form has once. */
export function damageName(kind: Damage['kind'], t: FormsTranslate): string | null {
  switch (kind) {
    case 'unmarked':
    case 'lostUnit':
    case 'unclearUnit':
    case 'otherTitle':
    case 'shapeChanged':
    case 'noTable':
      return null;
    default:
      return t(`damage.${kind}`);
  }
}
