import type { ProjectForms } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { marks, type Marks } from '../messages/marks';
import { useStore, type Store } from '../store/store';

interface ProjectsPlanProps {
  readonly plan: ProjectForms;
  /** The sheets that could not be looked at. */
  readonly tooLarge: readonly string[];
  /** Whether projects that have a form get another one. */
  readonly again: Store<boolean>;
}

/** More would be drawn at every key that is pressed. */
const listed = 100;
const named = 5;

/** The sheets that would come, and of what was typed all that would get none, with the reason. */
export function ProjectsPlan({ plan, tooLarge, again }: ProjectsPlanProps) {
  const { language, t } = useInterfaceText();
  const between = marks[language];
  const isAgain = useStore(again);
  const { forms, known, repeated, unusable } = plan;
  const count = String(forms.length);
  return (
    <>
      <div role="status" className="projects-plan">
        <p className="projects-plan__count">
          {forms.length === 0 ? t('projects.none') : t('projects.count', { count })}
        </p>
        {repeated.length > 0 && (
          <p>
            {t('projects.repeated', {
              count: String(repeated.length),
              projects: some(repeated, between),
            })}
          </p>
        )}
        {unusable.length > 0 && (
          <p>
            {t('projects.unusable', {
              count: String(unusable.length),
              lines: some(unusable, between),
            })}
          </p>
        )}
        {tooLarge.length > 0 && <p>{t('forms.tooLarge', { sheets: tooLarge })}</p>}
        {known.length > 0 && !isAgain && (
          <p>
            {t('projects.known', {
              count: String(known.length),
              projects: some(known.map(withSheet), between),
            })}
          </p>
        )}
      </div>
      {known.length > 0 && (
        <label className="projects-plan__again">
          <input
            type="checkbox"
            checked={isAgain}
            onChange={() => {
              again.set(!isAgain);
            }}
          />
          {t('projects.again')}
        </label>
      )}
      {forms.length > 0 && (
        <ol className="projects-plan__sheets" aria-label={t('projects.sheets')} tabIndex={0}>
          {forms.slice(0, listed).map(({ sheetName }) => (
            <li key={sheetName}>{sheetName}</li>
          ))}
          {forms.length > listed && (
            <li>{t('projects.more', { count: String(forms.length - listed) })}</li>
          )}
        </ol>
      )}
    </>
  );
}

function withSheet({ project, sheet }: ProjectForms['known'][number]): string {
  return project === sheet ? project : `${project} → ${sheet}`;
}

function some(texts: readonly string[], { comma, more }: Marks): string {
  const first = texts.slice(0, named).join(comma);
  return texts.length > named ? first + more : first;
}
