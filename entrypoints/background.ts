import { defineBackground } from '#imports';
import { startBackground } from '@/utils/clip/background';

export default defineBackground(startBackground);
