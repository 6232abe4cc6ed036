// What a thread runs that checks files: it loads nothing but the check.
import { answerChecks } from './answer-checks';

answerChecks();
