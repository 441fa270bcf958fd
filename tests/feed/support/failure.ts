import { FeedError } from '../../../src/feed/index.js';

/** The FeedError of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<FeedError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('Expected a FeedError, and there was none.');
}

/** The FeedError that a function must throw. */
export const thrownBy = (act: () => unknown): Promise<FeedError> => failureOf(new Promise((resolve) => resolve(act())));
