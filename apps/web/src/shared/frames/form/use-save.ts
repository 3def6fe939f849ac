import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FieldWords } from '../record/fields.js';

/** What every saved record has; the rest is its own. */
export interface SavedRecord {
  id: string;
  version: number;
  warnings?: Schemas['FieldMessage'][];
}

/** Everything that tells one form from another; the frame does the rest. */
export interface FormDefinition<Values extends object, Body extends object> {
  /** Names the drafts of this form. */
  key: string;
  /** Texts of the fields as the form sends them. */
  fields: FieldWords;
  toBody: (values: Values) => Body;
  create: (body: Body) => Promise<SavedRecord | undefined>;
  change: (id: string, body: Partial<Body> & { version: number }) => Promise<SavedRecord | undefined>;
  /** The path under which one record is read, and those of what a change of it changes. */
  record: string;
  alsoChanged: readonly string[];
  /** Says in the dialog that somebody else changed this record. */
  staleTitle: string;
}

export interface Editing<Values> {
  id: string;
  version: number;
  opened: Values;
}

export type Conflict = ApiProblem['conflicts'][number];
export type Side = 'mine' | 'theirs';

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only what differs from the record as it was opened is sent. */
function changedBody<Body extends object>(now: Body, before: Body): Partial<Body> {
  const known = new Map(Object.entries(before));
  const changed = Object.entries(now).filter(([field, value]) => !sameValue(value, known.get(field)));
  return Object.fromEntries(changed) as Partial<Body>;
}

/** What the other person changed among the fields that were changed here; the rest is no matter of choice. */
export function conflictsOf(problem: ApiProblem, opened: object): Conflict[] {
  const before = new Map(Object.entries(opened));
  return problem.conflicts.filter(({ field, theirs }) => !sameValue(before.get(field), theirs));
}

export const staleOf = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'stale-version' && error.current ? error : null;

const versionOf = (problem: ApiProblem) => Number(problem.current?.['version']);

export function useSave<Values extends object, Body extends object>(
  definition: FormDefinition<Values, Body>,
  editing: Editing<Values> | null,
  onSaved: (saved: SavedRecord) => void,
) {
  const client = useQueryClient();
  const { toBody, create, change, record, alsoChanged } = definition;
  const send = (version: number, patch: Partial<Body>) => {
    if (!editing) throw new Error('Only an existing record can be changed.');
    return change(editing.id, { ...patch, version });
  };
  const patchOf = (values: Values) => (editing ? changedBody(toBody(values), toBody(editing.opened)) : {});
  const save = useMutation({
    mutationFn: async (values: Values) => {
      if (!editing) return create(toBody(values));
      const patch = patchOf(values);
      try {
        return await send(editing.version, patch);
      } catch (error) {
        // Nobody touched the same fields: both changes stand, and nobody has to choose.
        const stale = staleOf(error);
        if (!stale || conflictsOf(stale, toBody(editing.opened)).length > 0) throw error;
        return await send(versionOf(stale), patch);
      }
    },
    onSuccess: refresh,
  });
  const resolve = useMutation({
    mutationFn: ({ values, stale, sides }: { values: Values; stale: ApiProblem; sides: Record<string, Side> }) => {
      const kept = Object.entries(patchOf(values)).filter(([field]) => sides[field] !== 'theirs');
      return send(versionOf(stale), Object.fromEntries(kept) as Partial<Body>);
    },
    onSuccess: refresh,
  });
  async function refresh(saved: SavedRecord | undefined) {
    if (!saved) return;
    client.setQueryData(['get', record, { params: { path: { id: saved.id } } }], saved);
    onSaved(saved);
    await Promise.all(
      [`${record}/history`, ...alsoChanged].map((path) => client.invalidateQueries({ queryKey: ['get', path] })),
    );
  }
  /** Reads the record again, for whoever gives up what was typed. */
  const forget = () => client.invalidateQueries({ queryKey: ['get', record] });
  return { save, resolve, forget };
}
