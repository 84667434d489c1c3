import { render } from 'preact';
import '@/components/styles/ui.css';
import { LibraryPage } from '@/components/library/LibraryPage';
import { Page } from '@/components/Page';

render(
  <Page>
    <LibraryPage />
  </Page>,
  document.body,
);
