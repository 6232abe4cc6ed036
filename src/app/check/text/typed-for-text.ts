import type { Facts } from '../../../domain/narrative/fact/fact';
import { textUnit } from '../../../packs/narrative/text-unit';
import { givenFacts } from '../../narrative/read-draft';
import { factsKey, typedIn } from '../../narrative/typed-facts';
import { profileIn, type NamesHere } from '../../state/profile-notes';

/** What was typed for the text of the department and year of the workbook when it was written last, as far as it is understood. */
export function typedForText(notes: string | null, names: NamesHere): Facts {
  return givenFacts(typedIn(notes, factsKey(profileIn(notes, names))), textUnit);
}
