import { REGISTERS, type Register } from '@lianqun/domain';
import { useParams } from 'react-router';
import { BulkEditPage } from '../../shared/frames/bulk-edits/bulk-edit-page.js';
import { BulkEditsPage } from '../../shared/frames/bulk-edits/bulk-edits-page.js';
import { NotFoundRoute } from './not-found.js';

const useRegister = (): Register | undefined => {
  const { register } = useParams();
  return REGISTERS.find((one) => one === register);
};

/** 我的批量修改 of a register. */
export function BulkEditsRoute() {
  const register = useRegister();
  return register ? <BulkEditsPage register={register} /> : <NotFoundRoute />;
}

/** One of them, to which its notice leads. */
export function BulkEditRoute() {
  const register = useRegister();
  const { id } = useParams();
  return register && id ? <BulkEditPage register={register} id={id} /> : <NotFoundRoute />;
}
