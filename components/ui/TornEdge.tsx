const EDGE =
  'L374.7 1.3L368.5 3.2L362.1 4.7L345.6 2.7L339.5 3.1L325.2 4.4L319.3 3.3L302.5 3.5L286.6 3.2L281.6 5.1L265.1 2.6L249.9 2.4L235.7 1.9L227.3 4.1L218.5 6.6L203.4 6.6L186.4 3.9L175.9 5.7L164.9 5.4L153.7 5L143.4 2.4L138.1 1.2L130.8 1.2L119.4 2.5L112.6 5.7L99.7 5.8L82.9 2.7L69.6 5.8L63.5 4.1L57.4 5.9L44.8 4.5L37.6 4.7L26.5 4.2L10.4 4.5L0 4.2';

/** The torn edge: under a fresh clip and at the end of an article, nowhere else. */
export function TornEdge() {
  return (
    <svg class="tear" viewBox="0 0 380 8" preserveAspectRatio="none" aria-hidden="true">
      <path class="tear__sheet" d={`M0 -1H380V1.2${EDGE}Z`} />
      <path class="tear__edge" d={`M380 1.2${EDGE}`} />
    </svg>
  );
}
