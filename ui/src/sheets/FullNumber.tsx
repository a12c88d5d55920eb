import { CopyOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { t } from "../words/words";
import css from "./sheet.module.css";

/** A number in full, its tail in bold; a click copies it. */
export function FullNumber({ of }: { of: string }) {
  const { message } = App.useApp();
  const copy = () =>
    navigator.clipboard.writeText(of).then(
      () => message.success(t("copied")),
      () => message.info(of),
    );
  return (
    <p className={css.number}>
      {of.slice(0, -4)}
      <b>{of.slice(-4)}</b>
      <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t("copy")} onClick={copy} />
    </p>
  );
}
