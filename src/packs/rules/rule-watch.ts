import type { RuleWatch } from '../../domain/native/rule-watch';
import { watchedWords } from '../indicators/watched-words';
import { generalRules } from './general-rules';
import { severityOf } from './severity-of';

/** All that is known of the rules, for those that have Excel watch them. */
export const ruleWatch: RuleWatch = { general: generalRules, severityOf, words: watchedWords };
