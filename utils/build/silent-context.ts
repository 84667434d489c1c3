/**
 * Stands in for WXT's context of a content script, which tells the page of every start by an event and a message.
 * Ours answers and is done: it has no listener, no timer and nothing to call off.
 */
export class ContentScriptContext {}
