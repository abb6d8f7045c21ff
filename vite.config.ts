import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { denyImports, envOnlyMacros } from 'vite-env-only';
import options from './remix.config.js';

const serverOnly = ['store', 'gateways', 'usecases', 'documents'];

export default defineConfig({
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  plugins: [
    denyImports({ client: { files: serverOnly.map((folder) => `app/${folder}/**`) } }),
    envOnlyMacros(),
    tailwindcss(),
    remix(options),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0, manifest: true },
});
