import type { Format } from './format.js';
import { popolo } from './popolo.js';

/** The documents with people beside the content feed. */
export const formats: readonly Format[] = [popolo];
