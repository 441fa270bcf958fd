const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The same text in one piece. One that is put together of parts of another holds on to that in memory: a sentence to the
 * whole HTML of its post.
 */
export const whole = (text: string): string => decoder.decode(encoder.encode(text));
