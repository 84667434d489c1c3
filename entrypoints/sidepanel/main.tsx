import { render } from 'preact';
import '@/components/styles/ui.css';
import { Page } from '@/components/page/Page';
import { SidePanel } from '@/components/sidepanel/SidePanel';

render(
  <Page>
    <SidePanel />
  </Page>,
  document.body,
);
