/**
 * Names of the parameters of an address, in order, one that stands there twice given twice. By `forEach`, because a
 * content script in Firefox sees the iterators of `URLSearchParams` through a wrapper that denies them.
 */
export function parameterNames(address: URL): string[] {
  const names: string[] = [];
  address.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  return names;
}
