import { seldom } from '@/components/hooks/seldom';
import { library } from '@/utils/library';

/** What the settings count goes through the whole library: not anew for every part of a change of many clips. */
export const changes = seldom(library, 300);
