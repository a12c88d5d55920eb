import { Button, Popover } from "antd";
import { t } from "../words/words";
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

/** Only what is recognised today is promised. */
export function ExportSteps({ platform }: { platform: string }) {
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
