import { render } from 'preact';
import '@/components/styles/ui.css';
import '@/components/popup/popup.css';
import { Page } from '@/components/page/Page';
import { Popup } from '@/components/popup/Popup';

document.title = 'Tearsheet';

render(
  <Page>
    <Popup />
  </Page>,
  document.body,
);
