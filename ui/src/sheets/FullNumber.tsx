import { CopyOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import css from "./sheet.module.css";

/** A number in full, its tail in bold; a click copies it. */
export function FullNumber({ of }: { of: string }) {
  const copy = useCopy();
  return (
    <p className={css.number}>
      {of.slice(0, -4)}
      <b>{of.slice(-4)}</b>
      <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t("copy")} onClick={() => copy(of)} />
    </p>
  );
}
