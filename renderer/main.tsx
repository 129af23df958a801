/** Picks the transport and mounts the shell. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './shell/words.css';
import { ClientProvider, keepConnected } from './client/index.ts';
import { App } from './shell/App.tsx';
import { openTransport } from './transport/pick.ts';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ClientProvider connection={keepConnected(openTransport)}>
        <App />
      </ClientProvider>
    </StrictMode>,
  );
}
