/** Keys that would reach a prototype when the data is copied. */
export const UNSAFE_KEYS: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];
