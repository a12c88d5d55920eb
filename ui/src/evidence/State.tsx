import { CheckOutlined, ClockCircleOutlined, CloseOutlined } from "@ant-design/icons";
import type { State as Found } from "../door-types";
import { t } from "../words/words";
import css from "./State.module.css";

/** Whether a file is what was kept: a mark and words, never colour alone. */
export function State({ of }: { of: Found }) {
  const mark =
    of === "unchanged" ? (
      <CheckOutlined aria-hidden />
    ) : of === "thinned" ? (
      <ClockCircleOutlined aria-hidden />
    ) : (
      <CloseOutlined aria-hidden />
    );
  return (
    <span className={css[of]} data-testid="evidence-state" data-state={of}>
      {mark} {t(`evidence.state.${of}`)}
    </span>
  );
}
