interface SkeletonProps {
  /** Widths of the lines, as CSS lengths. */
  lines: string[];
}

/** Grey lines where text will be. Appears only after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ lines }: SkeletonProps) {
  return (
    <div class="skeletons" aria-hidden="true">
      {lines.map((width) => (
        <span key={width} class="skeleton" style={{ width }} />
      ))}
    </div>
  );
}
