import react from "@vitejs/plugin-react";
import { defaultClientMainFields } from "vite";
import { defineConfig } from "vitest/config";

// Each file of tests runs by itself: what it loads comes as a few bundles, made once, not as thousands of modules.
const BUNDLED = [
  "@ant-design/icons/es",
  "@rc-component/picker/generate/dayjs",
  "@tanstack/react-query",
  "@testing-library/react",
  "@testing-library/user-event",
  "antd",
  "antd/locale/en_US",
  "antd/locale/zh_CN",
  "antd/locale/zh_TW",
  "dayjs",
  "dayjs/locale/en",
  "dayjs/locale/zh-cn",
  "dayjs/locale/zh-tw",
  "react-dom",
  "react-dom/client",
];

export default defineConfig({
  plugins: [react()],
  // tests take the same modules as the program, and not those written for Node
  resolve: { mainFields: [...defaultClientMainFields] },
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
    // nothing else runs beside them: no processor is left free
    maxWorkers: "100%",
    // on a busy machine a form that is typed through takes more than the usual five seconds
    testTimeout: 60_000,
    setupFiles: ["./src/test-setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    // what Node is given of it is older modules, which a bundle takes for a single default
    alias: [{ find: /^@ant-design\/icons$/, replacement: "@ant-design/icons/es" }],
    deps: { optimizer: { client: { enabled: true, include: BUNDLED } } },
  },
});
