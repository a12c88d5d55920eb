import { Button, Popover } from "antd";
import { type Key, t } from "../words/words";
import css from "./HowToExport.module.css";
import { platformName, USUAL_PLATFORM } from "./shop";

/** Where on the platform the files are that can be imported. */
export function HowToExport({ platform }: { platform: string }) {
  return (
    <Popover trigger="click" content={<ExportSteps platform={platform} />} placement="bottom">
      <Button type="link">{t("export.how")}</Button>
    </Popover>
  );
}

/** Platforms of which not both kinds of files are recognised. */
const ORDERS_ONLY = ["kuaishou", "wechat", "1688", "shopify", "woocommerce", "shopee", "lazada", "momo", "tiktok"];
const CASES_ONLY = ["amazon"];

/** Platforms whose order files tell no sign-off. */
const UNSIGNED = ["kuaishou", "1688", "shopify", "woocommerce", "momo", "amazon"];

/** Whether a file of the platform can tell when an order was signed for; one that is taught may. */
export function tellsSignOff(platform: string): boolean {
  return !UNSIGNED.includes(platform);
}

type Recognised = "usual" | "both" | "orders_only" | "cases_only" | "taught";

/** Which of a platform's files are recognised; of platforms without a name none is before it was taught. */
function recognised(platform: string): Recognised {
  if (platform === USUAL_PLATFORM) return "usual";
  if (platform === "other") return "taught";
  if (CASES_ONLY.includes(platform)) return "cases_only";
  return ORDERS_ONLY.includes(platform) ? "orders_only" : "both";
}

/** In one sentence what a shop of this platform takes. */
export function takes(platform: string): string {
  const files = recognised(platform);
  const key: Key = files === "usual" ? "first.drop.text" : `takes.${files}`;
  return t(key, { platform: platformName(platform) });
}

/** Only what is recognised today is promised. */
export function ExportSteps({ platform }: { platform: string }) {
  const files = recognised(platform);
  if (files !== "usual" && files !== "taught") {
    return (
      <dl className={css.steps}>
        <dd>{t(`export.${files}`, { platform: platformName(platform) })}</dd>
        <dd className={css.hint}>{t("export.untouched")}</dd>
      </dl>
    );
  }
  if (files === "taught") {
    return (
      <dl className={css.steps}>
        <dd>{t("export.not_yet")}</dd>
        <dd className={css.hint}>{t("export.not_yet.by_hand")}</dd>
      </dl>
    );
  }
  return (
    <dl className={css.steps}>
      <dt>{t("export.orders")}</dt>
      <dd>{t("export.taobao.orders")}</dd>
      <dt>{t("export.refunds")}</dt>
      <dd>{t("export.taobao.refunds")}</dd>
      <dd className={css.hint}>{t("export.untouched")}</dd>
    </dl>
  );
}
