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

/** Only what is recognised today is promised. */
export function ExportSteps({ platform }: { platform: string }) {
  if (platform !== USUAL_PLATFORM && platform !== "other") {
    const files: Key = CASES_ONLY.includes(platform)
      ? "export.cases_only"
      : ORDERS_ONLY.includes(platform)
        ? "export.orders_only"
        : "export.both";
    return (
      <dl className={css.steps}>
        <dd>{t(files, { platform: platformName(platform) })}</dd>
        <dd className={css.hint}>{t("export.untouched")}</dd>
      </dl>
    );
  }
  if (platform !== USUAL_PLATFORM) {
    return (
      <dl className={css.steps}>
        <dd>{t("export.not_yet", { platform: platformName(platform) })}</dd>
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
