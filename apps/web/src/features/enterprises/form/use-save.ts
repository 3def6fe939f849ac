import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import type { Enterprise } from '../enterprise-queries.js';
import { changedBody, sameValue, toBody, type BodyField, type FormValues } from './form-values.js';
import type { Conflict, Side } from './stale-dialog.js';

type Saved = Schemas['SavedEnterprise'];
type Patch = Partial<Schemas['CreateEnterprise']>;

export interface Editing {
  id: string;
  version: number;
  opened: FormValues;
}

/** What the other person changed among the fields that were changed here; the rest is no matter of choice. */
export function conflictsOf(problem: ApiProblem, editing: Editing): Conflict[] {
  const before = toBody(editing.opened);
  return problem.conflicts.filter(({ field, theirs }) => !sameValue(before[field as BodyField], theirs));
}

export function useSave(editing: Editing | null, onSaved: (saved: Saved) => void) {
  const client = useQueryClient();
  const send = async (version: number, patch: Patch): Promise<Saved | undefined> => {
    if (!editing) throw new Error('Only an existing record can be changed.');
    const body = { ...patch, version };
    const options = { params: { path: { id: editing.id } }, body };
    return (await api.PATCH('/api/enterprises/{id}', options)).data;
  };
  const save = useMutation({
    mutationFn: async (values: FormValues) => {
      if (!editing) return (await api.POST('/api/enterprises', { body: toBody(values) })).data;
      const patch = changedBody(values, editing.opened);
      try {
        return await send(editing.version, patch);
      } catch (error) {
        // Nobody touched the same fields: both changes stand, and nobody has to choose.
        const stale = error instanceof ApiProblem && error.code === 'stale-version' ? error : null;
        const current = stale?.current as Enterprise | undefined;
        if (!stale || !current || conflictsOf(stale, editing).length > 0) throw error;
        return await send(current.version, patch);
      }
    },
    onSuccess: refresh,
  });
  const resolve = useMutation({
    mutationFn: async ({
      values,
      current,
      sides,
    }: {
      values: FormValues;
      current: Enterprise;
      sides: Record<string, Side>;
    }) => {
      const patch = editing ? changedBody(values, editing.opened) : {};
      const kept = Object.entries(patch).filter(([field]) => sides[field] !== 'theirs');
      return send(current.version, Object.fromEntries(kept));
    },
    onSuccess: refresh,
  });
  async function refresh(saved: Saved | undefined) {
    if (!saved) return;
    client.setQueryData(['get', '/api/enterprises/{id}', { params: { path: { id: saved.id } } }], saved);
    onSaved(saved);
    await Promise.all(
      ['/api/enterprises', '/api/enterprises/{id}/history', '/api/overview'].map((path) =>
        client.invalidateQueries({ queryKey: ['get', path] }),
      ),
    );
  }
  /** Reads the record again, for whoever gives up what was typed. */
  const forget = () => client.invalidateQueries({ queryKey: ['get', '/api/enterprises/{id}'] });
  return { save, resolve, forget };
}

/** The record as it now stands in the ledger, where an answer carries it. */
export const currentOf = (problem: ApiProblem) => problem.current as Enterprise | undefined;
