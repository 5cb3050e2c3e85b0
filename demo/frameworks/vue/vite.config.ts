import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue is to leave the tags of custom elements as they are.
const isCustomElement = (tag: string) => tag.startsWith('amelia-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  base: './',
});
