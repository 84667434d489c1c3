/** Stands in for WXT's context of a content script: ours has no listener, no timer and nothing to call off. */
export class ContentScriptContext {}
