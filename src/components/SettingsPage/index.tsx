import css from '!!../../plugins/documents/sourceLoader.mjs!./inPage.css';
import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import Document from '../Document';
import PageBody from '../PageBody';
import StoredRecord from './StoredRecord';

/** What a reader may choose, and what this browser remembers. `src/client/settings` makes it work; until then it is hidden. */
export default function SettingsPage(): ReactNode {
  const title = translate({id: 'settings.title', message: '설정'});
  return (
    <Layout
      title={title}
      description={translate({id: 'settings.description', message: '글자 크기와 이 브라우저에 남는 기록'})}>
      <Document />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <PageBody>
        <style>{css}</style>
        <h1>{title}</h1>
        <p>
          <Translate id="settings.alone">
            여기서 고른 것과 읽은 기록은 이 브라우저 안에만 남습니다. 어디로도 보내지 않습니다.
          </Translate>
        </p>
        <noscript>
          <p>
            <Translate id="settings.noScript">설정에는 자바스크립트가 필요합니다.</Translate>
          </p>
        </noscript>
        <p id="settings-blocked" hidden>
          <Translate id="settings.blocked">
            이 브라우저가 저장을 막고 있어 아무것도 기억할 수 없습니다. 글은 그대로 읽을 수 있습니다.
          </Translate>
        </p>
        <settings-page hidden class="settings">
          <section>
            <TextSize />
          </section>
          <section>
            <Switch
              name="shortcuts"
              label={translate({id: 'settings.shortcuts', message: '단축키'})}
              what={translate({id: 'settings.shortcutsWhat', message: '글자 하나로 논문 사이를 오가고 표시합니다.'})}
            />
            <Switch
              name="remember"
              label={translate({id: 'settings.remember', message: '읽은 기록'})}
              what={translate({
                id: 'settings.rememberWhat',
                message:
                  '읽은 논문, 읽던 곳, 지난번 뒤로 올라온 새 글을 알려 줍니다. 끄면 기록도, 인터넷 없이 읽도록 둔 쪽의 사본도 지우고 더 남기지 않습니다.',
              })}
            />
          </section>
          <StoredRecord />
        </settings-page>
      </PageBody>
    </Layout>
  );
}

function TextSize(): ReactNode {
  const sizes = [
    ['small', translate({id: 'settings.small', message: '작게'})],
    ['normal', translate({id: 'settings.normal', message: '보통'})],
    ['large', translate({id: 'settings.large', message: '크게'})],
  ];
  return (
    <fieldset>
      <legend>
        <Translate id="settings.textSize">글자 크기</Translate>
      </legend>
      {sizes.map(([size, label]) => (
        <label key={size}>
          <input type="radio" name="textSize" value={size} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Switch({name, label, what}: {name: string; label: string; what: string}): ReactNode {
  return (
    <div>
      <label>
        <input type="checkbox" name={name} aria-describedby={`${name}-what`} />
        {label}
      </label>
      <p id={`${name}-what`}>{what}</p>
    </div>
  );
}
