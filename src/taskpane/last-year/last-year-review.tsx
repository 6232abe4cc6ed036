import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { broughtGroups } from '../../app/last-year/brought-groups';
import { otherDepartments } from '../../domain/last-year/other-department';
import { locationWords } from '../../app/location-words';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { WriteFailure } from '../notice/write-failure';
import { bar } from '../notice/clear-of-docks';
import { BroughtFacts } from './brought-facts';
import { BroughtForms } from './brought-forms';
import { BroughtTexts } from './brought-texts';
import type { LastYearImport } from './last-year-import';
import type { LastYearState } from './last-year-state';
import { useLastYearText } from './last-year-text';
import { LeftItems } from './left-items';
import { YearNotices } from './year-notices';

interface LastYearReviewProps {
  readonly state: Extract<LastYearState, { kind: 'review' }>;
  readonly bringing: LastYearImport;
}

/** Everything that stood in the file: what comes in, what changes, what stays behind, each with its source. */
export function LastYearReview({ state, bringing }: LastYearReviewProps) {
  const { language, t } = useLastYearText();
  const { review, isBusy, fault, begun } = state;
  const { name, brought, here, forms } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const groups = broughtGroups(brought);
  const count = (kind: 'taken' | 'changed') =>
    String(groups.forms.reduce((sum, came) => sum + came[kind].length, 0));
  const left = groups.left.reduce((sum, { items }) => sum + items.length, 0);
  const { department } = here.profile;
  const year = here.profile.year ?? 0;
  const others = otherDepartments(brought.departments, department);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('lastYear.from', { name })}
      </h3>
      <p>
        {t('lastYear.summary', {
          taken: count('taken'),
          changed: count('changed'),
          figures: String(brought.facts.length),
          texts: String(brought.texts.length),
          left: String(left),
        })}
      </p>
      <YearNotices brought={brought} yearBefore={year - 1} />
      {others.length > 0 && (
        <Notice
          kind="warning"
          title={t('lastYear.otherDepartment', { found: others, department: department ?? '' })}
        />
      )}
      {brought.otherTitles.map(({ at, text }) => (
        <Notice
          key={at}
          kind="warning"
          title={t('lastYear.otherTitle', {
            place: inLanguage(language, locationWords(at)),
            title: text,
          })}
        />
      ))}
      {here.tooLarge.length > 0 && (
        <Notice kind="warning" title={t('lastYear.tooLarge', { sheets: here.tooLarge })} />
      )}
      <BroughtForms review={review} groups={groups} onChoose={bringing.choose} />
      <BroughtFacts review={review} onChoose={bringing.choose} />
      <BroughtTexts texts={brought.texts} />
      <LeftItems groups={groups} />
      {fault?.kind === 'changedSince' && (
        <Notice kind="warning" title={t('lastYear.changedSince', fault)} />
      )}
      {fault?.kind === 'failed' && <WriteFailure title={t('lastYear.writeFailed')} {...fault} />}
      {(fault?.kind === 'occupied' || fault?.kind === 'notInserted') && (
        <Notice kind="warning" title={t(`lastYear.${fault.kind}`)}>
          <p>{t(`lastYear.${fault.kind}Hint`)}</p>
          {begun !== null && begun.cells > 0 && (
            <p>{t('lastYear.filledBefore', { count: String(begun.cells) })}</p>
          )}
        </Notice>
      )}
      <div ref={bar} className="last-year__actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void bringing.begin()}
        >
          {forms.size === 0
            ? t('lastYear.beginFigures')
            : t('lastYear.begin', { count: String(forms.size) })}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={bringing.cancel}>
          {t('lastYear.other')}
        </Button>
      </div>
    </>
  );
}
