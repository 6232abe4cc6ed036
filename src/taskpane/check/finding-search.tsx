import { Input } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';

interface FindingSearchProps {
  readonly query: string;
  /** How many findings fit; null while nothing is searched for. */
  readonly count: number | null;
  readonly onChange: (query: string) => void;
}

/** Finds findings by any of their words, by cell, sheet, form or rule. */
export function FindingSearch({ query, count, onChange }: FindingSearchProps) {
  const { t } = useInterfaceText();
  const search = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange('');
    search.current?.querySelector('input')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    // While Chinese is being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      search.current?.parentElement
        ?.querySelector<HTMLElement>('.check__forms .finding__go')
        ?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={search} className="check__search">
      <Input
        type="text"
        role="searchbox"
        autoComplete="off"
        aria-label={t('check.search')}
        placeholder={t('check.searchHint')}
        value={query}
        contentBefore={<SearchIcon />}
        contentAfter={
          query === '' ? null : (
            <button
              type="button"
              className="check__clear"
              aria-label={t('check.searchClear')}
              onClick={clear}
            >
              <CloseIcon />
            </button>
          )
        }
        onChange={(_, { value }) => {
          onChange(value);
        }}
        onKeyDown={onKey}
      />
      <span role="status" className="spoken-only">
        {count === null ? '' : t('check.hits', { count: String(count) })}
      </span>
    </div>
  );
}
