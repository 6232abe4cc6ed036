import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Severity } from '../../domain/check/severity';
import { useInterfaceText } from '../messages/interface-text';
import { SearchBox } from '../search/search-box';
import type { Checks } from './checks';
import { fixKinds } from './fix-kinds';
import { FormFindings } from './form-findings';
import { countsOf, type FormMistakes } from './form-mistakes';
import { wantedMistakes } from './search-findings';
import { SelectedFinding } from './selected-finding';
import type { SelectedFindings } from './findings-at-selection';
import { SeverityFilter } from './severity-filter';

interface FindingListProps {
  readonly forms: readonly FormMistakes[];
  readonly selected: SelectedFindings | null;
  readonly checks: Checks;
}

/** So many forms are shown at first: nobody reads more at once. */
const manyForms = 30;

/** The findings form by form, each mistake once; all of them, those of one severity, or those that words stand in. */
export function FindingList({ forms, selected, checks }: FindingListProps) {
  const { t } = useInterfaceText();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(manyForms);
  const list = useRef<HTMLDivElement>(null);
  const wantedQuery = useDeferredValue(query);
  const wrong = useMemo(
    () => forms.filter(({ mistakes, unfilled }) => mistakes.length + unfilled.length > 0),
    [forms],
  );
  const kinds = useMemo(() => fixKinds(wrong), [wrong]);
  const found = useMemo(
    () => wantedMistakes(wrong, { severity, query: wantedQuery }),
    [wrong, severity, wantedQuery],
  );
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
        onChange={setQuery}
        onLeave={() => {
          list.current?.querySelector<HTMLElement>('.finding__go')?.focus();
        }}
      />
      <SeverityFilter counts={countsOf(wrong)} only={severity} onOnly={setSeverity} />
      <SelectedFinding selected={selected} shown={shown} kinds={kinds} checks={checks} />
      <div ref={list} className="check__forms" onKeyDown={moveFocus}>
        {shown.map((one) => (
          <FormFindings
            key={one.key}
            place={one}
            selected={selected?.place.key === one.key ? selected : null}
            kinds={kinds}
            checks={checks}
          />
        ))}
      </div>
      {more > 0 && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + manyForms);
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
              setSeverity(null);
              setQuery('');
            }}
          >
            {t('check.showAll')}
          </Button>
        </p>
      )}
    </>
  );
}

function total(forms: readonly FormMistakes[]): number {
  const { error, warning, hint } = countsOf(forms);
  return error + warning + hint;
}

/** Up and down go from finding to finding; those that are folded away are passed over. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isTyping = event.target instanceof HTMLInputElement;
  if (step === undefined || isTyping) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding__go')].filter(
    (one) => one.offsetParent !== null,
  );
  const exact = all.findIndex((one) => one === document.activeElement);
  const here =
    exact >= 0
      ? exact
      : all.findIndex((one) => one.parentElement?.contains(document.activeElement));
  const next = all[here + step];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
