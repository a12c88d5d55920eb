import { ExclamationCircleOutlined, WarningOutlined } from "@ant-design/icons";
import type { WordingFinding as Finding } from "../door-types";
import { t } from "../words/words";
import css from "./Severity.module.css";

/** Red: it must not be used. Amber: better said otherwise. */
export function Severity({ of, count }: { of: Finding["severity"]; count?: number }) {
  const icon = of === "block" ? <ExclamationCircleOutlined aria-hidden /> : <WarningOutlined aria-hidden />;
  const counted =
    of === "block" ? t("scripts.blocked", { count: count ?? 0 }) : t("scripts.improve", { count: count ?? 0 });
  return (
    <span className={css[of]}>
      {icon} {count === undefined ? t(`scripts.severity.${of}`) : counted}
    </span>
  );
}
