import { hostSearch } from '@/utils/extension/host-search';
import { onMessage } from '@/utils/extension/messages';
import { answerRead } from '@/utils/extension/read-here';

onMessage('read', ({ data }) => answerRead(data));
onMessage('hostSearch', () => hostSearch());
