/** TeX without the names of its commands. A page that has a formula as MathML only shows its signs, and the commands say how they are set. */
export function withoutCommands(tex: string): string {
  return tex.replace(/\\[A-Za-z]+/g, ' ');
}
