import type { Consolidated } from '../../app/consolidate/consolidated-form';
import { issueWords } from '../../app/consolidate/issue-words';
import { formIssues } from '../../app/consolidate/units-report';
import { inLanguage } from '../messages/languages';
import { useSubordinateText } from './subordinate-text';

/** More would be slow to draw; the report lists all. */
const mostListed = 200;

/** Where units disagree, and everything that is in no sum, with its place. */
export function FormIssues({ consolidated }: { readonly consolidated: Consolidated }) {
  const { language, t } = useSubordinateText();
  const issues = formIssues(consolidated);
  const more = issues.length - mostListed;
  if (issues.length === 0) return <p>{t('subordinate.noIssues')}</p>;
  return (
    <details open>
      <summary>{t('subordinate.issues', { count: String(issues.length) })}</summary>
      <ul className="subordinates__items subordinates__items--long">
        {issues.slice(0, mostListed).map((issue, place) => (
          <li key={place}>{inLanguage(language, issueWords(issue))}</li>
        ))}
        {more > 0 && <li>{t('subordinate.more', { count: String(more) })}</li>}
      </ul>
    </details>
  );
}
