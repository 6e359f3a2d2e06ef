import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type CustomElement<Extra = object> = DetailedHTMLProps<
  HTMLAttributes<HTMLElement> & {class?: string} & Extra,
  HTMLElement
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'color-mode': CustomElement<{
        'storage-key': string;
        'label-system': string;
        'label-light': string;
        'label-dark': string;
      }>;
      'copy-code': CustomElement<{'label-copied': string; text?: string}>;
      'current-heading': CustomElement;
      'key-shortcuts': CustomElement;
      'paper-actions': CustomElement<{
        address: string;
        'data-name': string;
        permanent?: string;
      }>;
      'paper-tray': CustomElement;
      'reading-marks': CustomElement<{'label-read': string; 'label-unread': string; 'label-new': string}>;
      'retry-address': CustomElement;
      'search-box': CustomElement<{page: string}>;
      'search-page': CustomElement;
      'settings-page': CustomElement;
      'tab-group': CustomElement<{'group-id'?: string; 'storage-key'?: string}>;
    }
  }
}
