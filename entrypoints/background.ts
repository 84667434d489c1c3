import { defineBackground } from '#imports';
import { startBackground } from '@/utils/extension/background';

// As a module it shares its chunks with the pages; otherwise it would hold a second copy of each.
export default defineBackground({ type: 'module', main: startBackground });
