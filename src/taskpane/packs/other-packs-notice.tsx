import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Catalogue, PackFacts } from '../../app';
import { fillText } from '../../app/messages/fill-text';
import { otherPacks, type FormOfPack } from '../../app/state/other-packs';
import { useInterfaceText } from '../messages/interface-text';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { goToHeading } from '../focus/go-to-heading';
import type { PreferenceStore } from '../preferences/preference-store';
import type { Profiles } from '../profile/profiles';
import { useStore } from '../store/store';
import { otherPacksTexts } from './other-packs-texts';
import { savePack } from './save-pack';

/** What is known of packs, and where the choice of one is kept. */
export interface PackChoice {
  readonly packs: readonly PackFacts[];
  readonly catalogue: Catalogue;
  readonly profiles: Profiles;
  readonly preferences: PreferenceStore;
}

interface OtherPacksNoticeProps {
  /** The page that asks. */
  readonly page: 'narrative' | 'check';
  readonly forms: readonly FormOfPack[];
  readonly choice: PackChoice;
}

const headings = { narrative: 'narrative-heading', check: 'check-heading' } as const;

/** So many sheets are named of a pack. */
const mostNamed = 4;
/** So many answers are remembered. */
const mostKept = 50;

/** Asks whose text or rules it is to be where the workbook holds forms of other packs than its settings. What was answered is not asked again. */
export function OtherPacksNotice({ page, forms, choice }: OtherPacksNoticeProps) {
  const { packs, catalogue, profiles, preferences } = choice;
  const { language } = useInterfaceText();
  const read = useStore(profiles.state);
  const saving = useStore(profiles.saving);
  const [taking, setTaking] = useState<'not' | 'busy' | 'failed'>('not');
  const { keptPacks } = useStore(preferences.state).preferences;
  const profile = read.kind === 'read' ? read.profile : null;
  const packId = profile?.packId ?? null;
  const others = useMemo(
    () => (packId === null ? [] : otherPacks(forms, packId, catalogue)),
    [forms, packId, catalogue],
  );
  if (!profile || packId === null || others.length === 0) return null;
  const key = [
    profile.department,
    profile.year,
    packId,
    ...others.map((one) => one.packId).sort(),
  ].join(' ');
  if (keptPacks.includes(key)) return null;

  const say = (name: keyof typeof otherPacksTexts, values: Readonly<Record<string, string>> = {}) =>
    fillText(inLanguage(language, otherPacksTexts[name]), { own: nameOf(packId), ...values });
  const nameOf = (id: string) => {
    const pack = packs.find((one) => one.id === id);
    return pack ? inLanguage(language, pack.title) : id;
  };
  const isBusy = taking === 'busy' || saving.kind === 'busy';
  const take = async (chosen: string) => {
    setTaking('busy');
    const isDone = await savePack(profiles, chosen);
    setTaking(isDone ? 'not' : 'failed');
    // Unless she went elsewhere meanwhile.
    requestAnimationFrame(() => {
      if (isDone && document.activeElement === document.body) goToHeading(headings[page]);
    });
  };
  return (
    <Notice kind="question" title={say('title')}>
      <ul>
        {others.map((one) => {
          const sheets = [...new Set(one.forms.map(({ sheet }) => sheet))];
          const named = sheets.slice(0, mostNamed).join('、');
          return (
            <li key={one.packId}>
              {say('forms', {
                pack: nameOf(one.packId),
                count: String(one.forms.length),
                sheets: sheets.length > mostNamed ? `${named}……` : named,
              })}
            </li>
          );
        })}
      </ul>
      <p>{say(page)}</p>
      <p role="status">{isBusy ? say('saving') : taking === 'failed' ? say('failed') : ''}</p>
      <div className="notice__actions">
        {others.map((one) => (
          <Button
            key={one.packId}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              if (!isBusy) void take(one.packId);
            }}
          >
            {say('take', { pack: nameOf(one.packId) })}
          </Button>
        ))}
        <Button
          size="small"
          onClick={() => {
            // With the question go its buttons.
            goToHeading(headings[page]);
            void preferences.change((before) => ({
              ...before,
              keptPacks: [...before.keptPacks, key].slice(-mostKept),
            }));
          }}
        >
          {say('keep')}
        </Button>
      </div>
    </Notice>
  );
}
