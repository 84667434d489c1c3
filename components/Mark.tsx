/** The product's mark: a press cutting. Drawn as in `public/icon.svg`. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path fill="#a6d3e4" d="M16 64H112V80L104 92L94 90L83 104L73 99L60 115L48 109L33 124L25 118L16 121Z" />
      <path fill="#2487ad" d="M16 8H112V66L98 81L90 76L77 92L67 86L53 103L43 97L29 112L16 106Z" />
      <path fill="#fff" d="M32 24H96V40H32ZM32 56H96V64H32ZM32 72H72V80H32Z" />
    </svg>
  );
}
