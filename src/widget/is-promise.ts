/** Not `instanceof`: zone.js, and so Angular, replaces `Promise`, and those of async functions are no instances of that. */
export const isPromise = <T extends object>(value: T | Promise<T>): value is Promise<T> => 'then' in value;
