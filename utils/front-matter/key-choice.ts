import { keysOf, PROFILE_RULES, type Profile } from './profiles';
import { standsPlain } from './text-scalar';
import { UNSAFE_KEYS } from './unsafe-keys';

/** For keys of a profile: another name, or `false` to leave the key out. */
export type KeyChoice = Readonly<Record<string, string | false>>;

/**
 * Why a key cannot be renamed: `unusable` is no name that every reader of YAML reads as such, `in-use` the name of another key,
 * `reserved` one that steers the program that the profile is for.
 */
export interface KeyFault {
  key: string;
  name: string;
  reason: 'unusable' | 'in-use' | 'reserved';
}

const LONGEST_NAME = 60;

/** Checks a choice of keys. Names are compared without case, as Hugo and Obsidian do; keys that the profile has not are passed over. */
export function keyFaults(choice: KeyChoice, profile: Profile): KeyFault[] {
  const keys = keysOf(profile);
  const taken = keys.filter((key) => choice[key] !== false).map((key) => key.toLowerCase());
  const faults: KeyFault[] = [];
  for (const key of keys) {
    const name = choice[key];
    if (name === undefined || name === false || name === key) continue;
    const others = taken.filter((other) => other !== key.toLowerCase());
    const reason = faultOf(name, key, others, profile);
    if (reason) faults.push({ key, name, reason });
    else taken.push(name.toLowerCase());
  }
  return faults;
}

function faultOf(
  name: string,
  key: string,
  taken: readonly string[],
  profile: Profile,
): KeyFault['reason'] | undefined {
  const folded = name.toLowerCase();
  if (!isUsable(name)) return 'unusable';
  if (taken.includes(folded)) return 'in-use';
  return isReserved(folded, key, profile) ? 'reserved' : undefined;
}

/**
 * The name under which a profile's keys are written: the chosen one where nothing speaks against it, else the key itself;
 * `undefined` for a key that is left out.
 */
export function keyNames(choice: KeyChoice, profile: Profile): (key: string) => string | undefined {
  const faulty = new Set(keyFaults(choice, profile).map(({ key }) => key));
  return (key) => {
    const name = faulty.has(key) ? key : (choice[key] ?? key);
    return name === false ? undefined : name;
  };
}

function isUsable(name: string): boolean {
  return name.length <= LONGEST_NAME && standsPlain(name) && !UNSAFE_KEYS.includes(name);
}

/** What steers a program does so at the top only. */
function isReserved(name: string, key: string, profile: Profile): boolean {
  const { entries, reserved } = PROFILE_RULES[profile];
  return entries.some(([own]) => own === key) && reserved.includes(name);
}
