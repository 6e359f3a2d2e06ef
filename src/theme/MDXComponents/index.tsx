import OriginalMDXComponents from '@theme-original/MDXComponents';

import DayTitle from '../../components/DayTitle';
import Figure from '../../components/Figure';
import MathsStylesheet from '../../components/MathsStylesheet';
import PaperHeader from '../../components/PaperHeader';
import PaperNumber from '../../components/PaperNumber';
import PaperSection from '../../components/PaperSection';

/** Wraps the components that MDX knows with those that our remark plugins write. */
export default {
  ...OriginalMDXComponents,
  DayTitle,
  Figure,
  MathsStylesheet,
  PaperHeader,
  PaperNumber,
  PaperSection,
};
