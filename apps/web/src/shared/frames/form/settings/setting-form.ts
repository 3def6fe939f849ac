import type { FormDefinition } from '../use-save.js';

/** There is one set of each, under this name among the forms. */
export const settingId = 'settings';

interface Given<Values extends object, Body extends object> extends Pick<
  FormDefinition<Values, Body>,
  'key' | 'fields' | 'toBody' | 'staleTitle'
> {
  path: string;
  read: () => Promise<{ data?: (Body & { version: number }) | undefined }>;
  write: (body: Body & { version: number }) => Promise<{ data?: { version: number } | undefined }>;
}

/** The form of what is set together: what was not touched is sent as it stands under the version that was read. */
export function settingForm<Values extends object, Body extends object>(
  given: Given<Values, Body>,
): FormDefinition<Values, Body> {
  const { path, read, write, ...form } = given;
  return {
    ...form,
    // Settings are there from the first start.
    create: () => Promise.resolve(undefined),
    change: async (_id, body) => {
      const { data: now } = await read();
      if (!now) throw new Error(`${path} cannot be read`);
      const { data } = await write({ ...now, ...body });
      return data && { ...data, id: settingId };
    },
    record: path,
    alsoChanged: [path],
  };
}
