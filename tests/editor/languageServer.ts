import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {createUnifiedLanguageServer} from 'unified-language-server';

/** What runs inside of vscode-remark: https://github.com/remarkjs/remark-language-server/blob/main/index.js */
createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: unified().use(remarkParse),
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
