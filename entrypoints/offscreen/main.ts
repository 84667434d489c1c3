import { hostSearch } from '@/utils/extension/host-search';
import { onMessage } from '@/utils/extension/messages';
import { readHere } from '@/utils/extension/read-here';

onMessage('read', ({ data: { page, target } }) => readHere(page, target));
onMessage('hostSearch', () => hostSearch());
