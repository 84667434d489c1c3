import { browser } from 'wxt/browser';
import { useMessages } from '@/components/hooks/use-messages';

/** What Tearsheet is, and what it does and does not do with what the reader clips. */
export function About() {
  const { settings } = useMessages();
  const { version } = browser.runtime.getManifest();
  return (
    <>
      <section aria-labelledby="settings-privacy">
        <h2 id="settings-privacy">{settings.privacy}</h2>
        {settings.privacyWhat.map((sentence) => (
          <p class="settings__prose" key={sentence}>
            {sentence}
          </p>
        ))}
      </section>
      <section aria-labelledby="settings-about">
        <h2 id="settings-about">{settings.about}</h2>
        <p class="settings__prose">
          Tearsheet. {settings.aboutHow} <span class="num">{settings.version(version)}</span>
        </p>
      </section>
    </>
  );
}
