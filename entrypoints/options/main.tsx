import { render } from 'preact';
import '@/components/styles/ui.css';
import { LibraryPage } from '@/components/library/LibraryPage';
import { Page } from '@/components/page/Page';

render(
  <Page>
    <LibraryPage />
  </Page>,
  document.body,
);
