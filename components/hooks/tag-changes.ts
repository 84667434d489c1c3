import { library } from '@/utils/library';
import { throttleChanges } from './throttle-changes';

/** What the settings count goes through the whole library: not anew for every part of a change of many clips. */
export const tagChanges = throttleChanges(library, 300);
