/** The formulas of a body that show their TeX for want of a drawing. */
export function undrawnFormulas(body: ParentNode): Element[] {
  return [...body.querySelectorAll('math[alttext]')].filter((math) => {
    const [only] = math.children;
    const isTex = only?.localName === 'mtext' && only.textContent === math.getAttribute('alttext');
    return math.childElementCount === 0 || (math.childElementCount === 1 && isTex);
  });
}
