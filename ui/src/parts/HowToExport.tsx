import { Button, Popover } from "antd";
import { t, textOf } from "../words/words";
import css from "./HowToExport.module.css";

/** Where on the platform the files are that can be imported. */
export function HowToExport({ platform }: { platform: string }) {
  return (
    <Popover trigger="click" content={<ExportSteps platform={platform} />} placement="bottom">
      <Button type="link">{t("export.how")}</Button>
    </Popover>
  );
}

export function ExportSteps({ platform }: { platform: string }) {
  const steps = (what: "orders" | "refunds") => textOf(`export.${platform}.${what}`) ?? t(`export.any.${what}`);
  return (
    <dl className={css.steps}>
      <dt>{t("export.orders")}</dt>
      <dd>{steps("orders")}</dd>
      <dt>{t("export.refunds")}</dt>
      <dd>{steps("refunds")}</dd>
      <dd className={css.hint}>{t("export.untouched")}</dd>
    </dl>
  );
}
