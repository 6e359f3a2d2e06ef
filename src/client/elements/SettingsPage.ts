import {whenShown} from '../whenShown.ts';

/** `<settings-page hidden>`: shown once it works. A prerendered page waits: what it shows may change until it is seen. */
export class SettingsPage extends HTMLElement {
  connectedCallback(): void {
    void whenShown()
      .then(() => import('../settings/connectSettings.ts'))
      .then(({connectSettings}) => connectSettings(this));
  }
}
