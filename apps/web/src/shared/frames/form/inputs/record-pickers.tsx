import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { shortRegion } from '../../../regions.js';
import type { Bound } from './inputs.js';
import { SearchPicker, SearchPickers, type Found, type Picked, type Source } from './search-picker.js';

const pageSize = 20;
const beside = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

async function findEnterprises(q: string): Promise<Found[]> {
  const { data } = await api.GET('/api/enterprises', { params: { query: { q, page: 1, pageSize } } });
  return (data?.items ?? []).map(({ id, name, creditCode, registrationNo, regionName }) => ({
    id,
    name,
    beside: beside(creditCode ?? registrationNo, shortRegion(regionName)),
  }));
}

async function findProjects(q: string): Promise<Found[]> {
  const { data } = await api.GET('/api/projects', { params: { query: { q, page: 1, pageSize } } });
  return (data?.items ?? []).map(({ id, name, code, regionName }) => ({
    id,
    name,
    beside: beside(code, shortRegion(regionName)),
  }));
}

function useEnterpriseSource(): Source {
  const { t } = useTranslation();
  return { key: 'enterprises', placeholder: t('form.enterpriseHint'), find: findEnterprises };
}

interface LabelProps {
  label?: string;
}

/** One enterprise of the register, by name, former name, code or pinyin. */
export function EnterprisePicker(props: Bound<Picked | null> & LabelProps) {
  return <SearchPicker {...props} source={useEnterpriseSource()} />;
}

export function EnterprisesPicker(props: Bound<Picked[]> & LabelProps) {
  return <SearchPickers {...props} source={useEnterpriseSource()} />;
}

/** Projects by name, code or pinyin. */
export function ProjectsPicker(props: Bound<Picked[]> & LabelProps) {
  const { t } = useTranslation();
  const source = { key: 'projects', placeholder: t('form.projectHint'), find: findProjects };
  return <SearchPickers {...props} source={source} />;
}
