import type { Type } from '@nestjs/common';
import { validationPipe } from '../../../foundation/http/validation.js';
import type { Values } from './small-matching.js';

/** Values as a form of the register, by the rules of its request. @throws AppError 422 naming the fields that break them */
export async function checkedForm<Form extends object>(request: Type<Form>, values: Values): Promise<Form> {
  return (await validationPipe.transform(values, { type: 'body', metatype: request })) as Form;
}
