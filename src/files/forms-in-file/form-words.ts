import { labelWords } from '../../domain/recognize/label-words';
import { labelSynonyms, tableWords } from '../../packs/words/label-synonyms';

/** How labels of all kinds of files are compared with those of the forms: what is known of them is known to all. */
export const formWords = labelWords(labelSynonyms, tableWords);
