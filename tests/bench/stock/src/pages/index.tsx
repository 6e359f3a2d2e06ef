import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function Home(): ReactNode {
  return (
    <Layout title="Hello from My Site">
      <main className="container">
        <Link to="/docs/counter">Tutorial</Link>
      </main>
    </Layout>
  );
}
