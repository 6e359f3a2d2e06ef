import OriginalMDXComponents from '@theme-original/MDXComponents';

import DayTitle from '../../components/DayTitle';
import Figure from '../../components/Figure';
import InlineFigure from '../../components/InlineFigure';
import MathsStylesheet from '../../components/MathsStylesheet';
import PaperBar from '../../components/PaperBar';
import PaperHeader from '../../components/PaperHeader';
import PaperNumber from '../../components/PaperNumber';
import PaperSection from '../../components/PaperSection';

/** Wraps the components that MDX knows with those that our remark plugins write. */
export default {
  ...OriginalMDXComponents,
  DayTitle,
  Figure,
  InlineFigure,
  MathsStylesheet,
  PaperBar,
  PaperHeader,
  PaperNumber,
  PaperSection,
};
