import { ICONS, type IconName, type IconShape } from './icons';

interface IconProps {
  name: IconName;
  small?: boolean;
}

/** A decorative icon; the control around it carries the words. */
export function Icon({ name, small = false }: IconProps) {
  const shapes: IconShape[] = ICONS[name];
  return (
    <svg class={small ? 'icon icon--sm' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes.map(({ d, fill }) => (
        <path key={d} d={d} class={fill && `icon__${fill}`} />
      ))}
    </svg>
  );
}
