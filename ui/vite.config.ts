import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // the page may load a font from its own place only
    assetsInlineLimit: (file) => (file.endsWith(".woff") ? false : undefined),
    chunkSizeWarningLimit: 1200,
    // Each file costs the window a turn of its main loop: what the first page is made of comes in two.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: /[\\/]src[\\/](main|door|answers|choices)\.tsx?$/, priority: 2 },
            { name: "first", test: /[\\/]src[\\/](shell[\\/]Root|today[\\/]Today)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/test-setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
