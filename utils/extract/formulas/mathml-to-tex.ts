import { elementsIn } from './mathml';

/** Signs that TeX has a name for and that are no letter on a keyboard. */
const NAMES: Record<string, string> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta' },
  ...{ κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau' },
  ...{ φ: 'phi', ϕ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega', Γ: 'Gamma', Δ: 'Delta', Θ: 'Theta' },
  ...{ Λ: 'Lambda', Π: 'Pi', Σ: 'Sigma', Φ: 'Phi', Ψ: 'Psi', Ω: 'Omega', '∂': 'partial', '∞': 'infty' },
  ...{ '∑': 'sum', '∏': 'prod', '∫': 'int', '×': 'times', '÷': 'div', '±': 'pm', '·': 'cdot', '⋅': 'cdot' },
  ...{ '≤': 'leq', '≥': 'geq', '≠': 'neq', '≈': 'approx', '≡': 'equiv', '∼': 'sim', '∈': 'in', '→': 'to' },
  ...{ '⇒': 'Rightarrow', '…': 'ldots', '⋯': 'cdots', '∀': 'forall', '∃': 'exists', '∇': 'nabla' },
  ...{ '{': '{', '}': '}', '%': '%', $: '$', '&': '&', '#': '#', _: '_' },
};
/** Functions whose name is a command; other names of several letters are set upright. */
const FUNCTIONS = /^(?:log|ln|exp|max|min|lim|sin|cos|tan|det|dim|sup|inf|arg|Pr)$/;
const ACCENTS: Record<string, string> = {
  ...{
    '^': 'hat',
    ˆ: 'hat',
    '~': 'tilde',
    '˜': 'tilde',
    '¯': 'bar',
    '‾': 'overline',
    '→': 'vec',
    '˙': 'dot',
  },
  '⏞': 'overbrace',
};
/** Signs that show nothing: the application of a function, a product without a sign. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

/**
 * Writes a formula that is known in MathML only as TeX. It says the same, though not in the words that its author may have used.
 *
 * @param element MathML, tidied
 */
export function mathmlToTex(element: Element): string {
  return join(elementsIn(element).map(write));
}

function write(element: Element): string {
  const name = element.localName;
  const text = (element.textContent ?? '').replace(INVISIBLE, '').trim();
  const parts = elementsIn(element);
  const part = (at: number): string => (parts[at] ? write(parts[at]) : '');
  const group = (at: number): string => `{${part(at)}}`;
  switch (name) {
    case 'mi':
      return identifier(text);
    case 'mn':
    case 'mo':
      return signs(text);
    case 'ms':
    case 'mtext':
      return text === '' ? '\\ ' : `\\text{${text.replace(/[\\{}$%&#_^~]/g, ' ')}}`;
    case 'mspace':
      return '\\ ';
    case 'mfrac':
      return `\\frac${group(0)}${group(1)}`;
    case 'msqrt':
      return `\\sqrt{${mathmlToTex(element)}}`;
    case 'mroot':
      return `\\sqrt[${part(1)}]${group(0)}`;
    case 'msub':
      return `${base(part(0))}_${script(part(1))}`;
    case 'msup':
      return `${base(part(0))}^${script(part(1))}`;
    case 'msubsup':
    case 'munderover':
      return `${base(part(0))}_${script(part(1))}^${script(part(2))}`;
    case 'munder':
      return `${base(part(0))}_${script(part(1))}`;
    case 'mover':
      return over(part(0), parts[1]);
    case 'mtable':
      return `\\begin{matrix}${parts.map(write).join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
      return parts.map(write).join(' & ');
    case 'mphantom':
      return `\\phantom{${mathmlToTex(element)}}`;
    default:
      return mathmlToTex(element);
  }
}

function over(base: string, above: Element | undefined): string {
  const accent = ACCENTS[above?.textContent?.trim() ?? ''];
  if (accent) return `\\${accent}{${base}}`;
  return `\\overset{${above ? write(above) : ''}}{${base}}`;
}

function identifier(text: string): string {
  if (FUNCTIONS.test(text)) return `\\${text}`;
  return /^[\p{L}\p{N}]{2,}$/u.test(text) ? `\\mathrm{${text}}` : signs(text);
}

function signs(text: string): string {
  const written = [...text].map((sign) => {
    if (sign === '\u2212') return '-';
    if (sign === '\\') return '\\backslash';
    const name = NAMES[sign];
    return name ? `\\${name}` : sign;
  });
  return join(written);
}

/** What is raised or lowered stands on one thing. */
function base(tex: string): string {
  return isOne(tex) ? tex : `{${tex}}`;
}

function script(tex: string): string {
  return tex.length === 1 && tex !== '' ? tex : `{${tex}}`;
}

function isOne(tex: string): boolean {
  return /^(?:[^\\{}^_]|\\[A-Za-z]+(?:\{[^{}]*\})?|\\.)$/.test(tex);
}

/** A command ends where no letter follows. */
function join(parts: readonly string[]): string {
  let tex = '';
  for (const part of parts) tex += /\\[A-Za-z]+$/.test(tex) && /^[A-Za-z]/.test(part) ? ` ${part}` : part;
  return tex;
}
