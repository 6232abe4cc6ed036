import { Button } from '@fluentui/react-components';
import {
  Fragment,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useCheckText } from './check-text';
import { SearchBox } from '../search/search-box';
import { countsOf } from './form-mistakes';
import { useKeptFocus } from './kept-focus';
import { manyForms, type ListViewState } from './list-view';
import { wantedMistakes, type ListedForm } from './search-findings';
import { SeverityFilter } from './severity-filter';

interface FindingListProps<Form> {
  readonly forms: readonly Form[];
  readonly state: ListViewState;
  /** What stands above the list, by what the list shows. */
  readonly above?: (shown: readonly Form[]) => ReactNode;
  /** What was found on one form. */
  readonly children: (form: Form) => ReactNode;
}

/** The findings form by form, each mistake once; all of them, those of one severity, or those that words stand in. */
export function FindingList<Form extends ListedForm>({
  forms,
  state: { view, change },
  above,
  children,
}: FindingListProps<Form>) {
  const { t } = useCheckText();
  const { severity, query, most, goal } = view;
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  const wantedQuery = useDeferredValue(query);
  const wrong = useMemo(
    () => forms.filter(({ mistakes, unfilled }) => mistakes.length + unfilled.length > 0),
    [forms],
  );
  const ofQuery = useMemo(
    () => wantedMistakes(wrong, { severity: null, query: wantedQuery }),
    [wrong, wantedQuery],
  );
  const found = useMemo(
    () => wantedMistakes(wrong, { severity, query: wantedQuery }),
    [wrong, severity, wantedQuery],
  );
  useEffect(() => {
    // The list follows what is typed a moment later.
    if (goal === null || wantedQuery !== query) return;
    const place = found.findIndex((form) => countsOf([form])[goal] > 0);
    if (place >= most) {
      change({ most: place + 1 });
      return;
    }
    change({ goal: null });
    list.current?.querySelector<HTMLElement>(`.finding--${goal} button`)?.focus();
  }, [goal, wantedQuery, query, found, most, change]);
  if (wrong.length === 0) return null;
  const shown = found.slice(0, most);
  const more = found.length - shown.length;
  return (
    <>
      <SearchBox
        query={query}
        label={t('check.search')}
        hint={t('check.searchHint')}
        clearLabel={t('check.searchClear')}
        hits={wantedQuery.trim() === '' ? '' : t('check.hits', { count: String(total(found)) })}
        onChange={(typed) => {
          change({ query: typed });
        }}
        onLeave={() => {
          list.current?.querySelector<HTMLElement>('.finding__go')?.focus();
        }}
      />
      <SeverityFilter
        counts={countsOf(ofQuery)}
        only={severity}
        onOnly={(only) => {
          change({ severity: only });
        }}
      />
      {above?.(shown)}
      <div ref={list} className="check__forms" onKeyDown={moveFocus}>
        {shown.map((one) => (
          <Fragment key={one.key}>{children(one)}</Fragment>
        ))}
      </div>
      {more > 0 && (
        <Button
          size="small"
          onClick={() => {
            change({ most: most + manyForms });
          }}
        >
          {t('check.moreForms', { count: String(more) })}
        </Button>
      )}
      {found.length === 0 && (
        <p>
          {t('check.noneFound')}{' '}
          <Button
            size="small"
            onClick={() => {
              change({ severity: null, query: '' });
            }}
          >
            {t('check.showAll')}
          </Button>
        </p>
      )}
    </>
  );
}

function total(forms: readonly ListedForm[]): number {
  const { error, warning, hint } = countsOf(forms);
  return error + warning + hint;
}

/** Up and down go from finding to finding, Home and End to the first and the last; those that are folded away are passed over. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const isTyping = event.target instanceof HTMLInputElement;
  if (isTyping) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding__go')].filter(
    // What is folded has a box in browsers of today.
    (one) => one.closest('details:not([open])') === null,
  );
  const exact = all.findIndex((one) => one === document.activeElement);
  const here =
    exact >= 0
      ? exact
      : // One in a fold is in the line of the fold, too.
        all.findLastIndex((one) => one.parentElement?.contains(document.activeElement));
  const next = { ArrowDown: all[here + 1], ArrowUp: all[here - 1], Home: all[0], End: all.at(-1) }[
    event.key
  ];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
