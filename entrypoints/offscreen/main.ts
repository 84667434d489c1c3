import { hostSearch } from '@/utils/clip/host-search';
import { onMessage } from '@/utils/clip/messages';
import { readHere } from '@/utils/clip/read-here';

onMessage('read', ({ data: { page, wish } }) => readHere(page, wish));
onMessage('hostSearch', () => hostSearch());
