import { UsageError } from '../model/usage-error.js';
import type { Rendered, RenderRequest } from './request.js';
import { formNotYet } from './words.js';

export const renderFragment: (request: RenderRequest) => Promise<Rendered> = async () => {
  throw new UsageError(formNotYet('fragment'));
};
