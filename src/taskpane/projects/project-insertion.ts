import type {
  FormChoice,
  loadProjects,
  PackedForm,
  Problem,
  ProjectForms,
  ProjectList,
  ProjectsHere,
} from '../../app';
import { rememberError, rememberProblem } from '../diagnosis/last-error';
import type { RowCommands } from '../rows/row-commands';
import { createStore, type Store } from '../store/store';

type Tools = Awaited<ReturnType<typeof loadProjects>>;

/** The box in which the projects are named that get a form each. */
export type ProjectsState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly form: PackedForm }
  | { readonly kind: 'failed'; readonly form: PackedForm; readonly problem: Problem }
  | OpenProjects;

export interface OpenProjects {
  readonly kind: 'open';
  readonly form: PackedForm;
  readonly here: ProjectsHere;
  readonly tools: Pick<Tools, 'planProjectForms' | 'addListed'>;
}

export interface ProjectInsertion {
  readonly state: Store<ProjectsState>;
  /** What is typed into the box: it stays until every project has its form; lines that name none stay then, too. */
  readonly text: Store<string>;
  readonly again: Store<boolean>;
  /** The lists that forms of projects could feed when the box was last opened, and the one that could not be shown. */
  readonly lists: Store<readonly ProjectList[]>;
  readonly unreachable: Store<string | null>;
  open(form: PackedForm): Promise<void>;
  close(): void;
  plan(open: OpenProjects, choice: FormChoice): ProjectForms;
  add(open: OpenProjects, list: ProjectList): void;
  begin(plan: Pick<ProjectForms, 'forms' | 'unusable'>): Promise<void>;
  /** Goes to a list and looks what it could take from the new forms. */
  showList(list: ProjectList): Promise<boolean>;
}

/** The insertion of one form, as far as its message lies over the box. */
interface LastInsertion {
  readonly state: {
    get():
      | { readonly kind: 'idle' | 'busy' }
      | { readonly kind: 'ended'; readonly outcome: { readonly kind: string } };
  };
  dismiss(): void;
}

/** The insertion of many forms. */
interface SetOfProjects {
  readonly state: {
    get():
      | { readonly kind: 'idle' | 'asking' | 'busy' }
      | {
          readonly kind: 'ended';
          readonly rest: readonly unknown[];
          readonly left: readonly unknown[];
        };
  };
  begin(forms: ProjectForms['forms'], purpose: 'projects'): Promise<void> | null;
  dismiss(): void;
}

interface ProjectWork {
  readonly insertions: LastInsertion;
  readonly sets: SetOfProjects;
  readonly rows: RowCommands;
  readonly load: () => Promise<Tools>;
  readonly look: (tools: Tools, form: PackedForm) => Promise<ProjectsHere>;
  readonly problemOf: (error: unknown) => Problem;
  readonly showCell: (sheetId: string, address: string) => Promise<void>;
}

export function createProjectInsertion(work: ProjectWork): ProjectInsertion {
  const { insertions, sets, rows, load, look, problemOf, showCell } = work;
  const state = createStore<ProjectsState>({ kind: 'closed' });
  const text = createStore('');
  const again = createStore(false);
  const lists = createStore<readonly ProjectList[]>([]);
  const unreachable = createStore<string | null>(null);

  /** Messages of what worked would lie over the box. */
  function clearSuccess(): void {
    const one = insertions.state.get();
    if (one.kind === 'ended' && one.outcome.kind === 'inserted') insertions.dismiss();
    const set = sets.state.get();
    if (set.kind === 'ended' && set.rest.length === 0 && set.left.length === 0) sets.dismiss();
  }

  return {
    state,
    text,
    again,
    lists,
    unreachable,
    async open(form) {
      const opening: ProjectsState = { kind: 'opening', form };
      state.set(opening);
      again.set(false);
      clearSuccess();
      const next = await load()
        .then(async (tools): Promise<ProjectsState> => {
          return { kind: 'open', form, tools, here: await look(tools, form) };
        })
        .catch((error: unknown): ProjectsState => {
          const problem = problemOf(error);
          rememberProblem(problem);
          return { kind: 'failed', form, problem };
        });
      // She may have closed it meanwhile, or opened that of another form.
      if (state.get() !== opening) return;
      if (next.kind === 'open') lists.set(next.here.lists);
      state.set(next);
    },
    close() {
      state.set({ kind: 'closed' });
    },
    plan({ form, here, tools }, { styleId }) {
      return tools.planProjectForms(
        { ...form, styleId, text: text.get(), again: again.get() },
        here,
      );
    },
    add({ form, tools }, { projects }) {
      text.set(tools.addListed(text.get(), projects, form));
    },
    async begin({ forms, unusable }) {
      const inserting = sets.begin(forms, 'projects');
      // Where something else was at work, nothing has begun: the box stays.
      if (!inserting) return;
      state.set({ kind: 'closed' });
      unreachable.set(null);
      await inserting;
      const ended = sets.state.get();
      if (ended.kind === 'ended' && ended.rest.length === 0) text.set(unusable.join('\n'));
    },
    async showList({ sheet, sheetId, cell }) {
      try {
        await showCell(sheetId, cell);
        unreachable.set(null);
      } catch (error) {
        rememberError(error);
        unreachable.set(sheet);
        return false;
      }
      await rows.look();
      return true;
    },
  };
}
