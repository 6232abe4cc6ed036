import { Input } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { CloseIcon, SearchIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';

interface FormSearchProps {
  readonly query: string;
  /** How many forms fit; null while nothing is searched for. */
  readonly count: number | null;
  readonly onChange: (query: string) => void;
  /** Enter and the arrow downwards lead to what was found. */
  readonly onLeave: () => void;
}

/** Finds forms by name, pinyin initials or number. */
export function FormSearch({ query, count, onChange, onLeave }: FormSearchProps) {
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
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={search} className="form-search">
      <Input
        type="text"
        role="searchbox"
        autoComplete="off"
        aria-label={t('insert.search')}
        placeholder={t('insert.searchHint')}
        value={query}
        contentBefore={<SearchIcon />}
        contentAfter={
          query === '' ? null : (
            <button
              type="button"
              className="form-search__clear"
              aria-label={t('insert.searchClear')}
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
        {count === null ? '' : t('insert.hits', { count: String(count) })}
      </span>
    </div>
  );
}
