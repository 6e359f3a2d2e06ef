import {documents} from '../../markdown/documents.ts';
import {checkShowsAll} from '../../markdown/nothingLost.ts';
import {target} from '../target.ts';

/** A page shows all that GitHub shows. */
export default target(documents, checkShowsAll);
