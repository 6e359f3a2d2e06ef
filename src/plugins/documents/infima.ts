import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const require = createRequire(import.meta.url);

const STAND_IN = fileURLToPath(new URL('../../css/infima.css', import.meta.url));

/** Puts our few lines in the place of Infima, which the classic theme of Docusaurus 3.10.2 loads whole, by this name. */
export const infimaAlias = {[`${require.resolve('infima/dist/css/default/default.css')}$`]: STAND_IN};

interface Compiler {
  hooks: {
    afterEmit: {tap(name: string, run: (compilation: {fileDependencies: {has(file: string): boolean}}) => void): void};
  };
}

/** A bundler plugin: stops a build whose theme loads Infima by another name. Readers would get ten times the styles, and no word of it. */
export const infimaCheck = {
  apply({hooks}: Compiler): void {
    hooks.afterEmit.tap('infima', ({fileDependencies}) => {
      if (fileDependencies.has(STAND_IN)) return;
      throw new Error(
        '테마가 Infima를 다른 이름으로 불러 스타일이 커집니다. Docusaurus를 3.10.2로 되돌리거나, src/plugins/documents/infima.ts를 그 버전의 이름에 맞게 고치세요',
      );
    });
  },
};
