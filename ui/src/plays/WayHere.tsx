import { ExperimentOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { CaseFlow } from "../door-types";
import { useMay } from "../parts/me";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** The way that a test has drawn for the case, or the shop's standard: its steps, before anything is chosen. */
export function WayHere({ of }: { of: CaseFlow }) {
  const may = useMay();
  const { first, after } = of.flow;
  return (
    <div className={css.wayOf} data-testid="case-way" data-lot={of.lot}>
      <b>
        <ExperimentOutlined aria-hidden /> {t("experiments.here", { way: of.way })}
      </b>
      <span>
        {t("experiments.steps.plays", {
          first: t(`plays.way.${first}`),
          after: after.map((play) => t(`plays.way.${play}`)).join(t("list.separator")),
        })}
      </span>
      {of.note !== null && <span>{of.note}</span>}
      <span className={css.soft}>
        {t(of.lot ? "experiments.here.lot" : "experiments.here.standard", { name: of.experiment })} ·{" "}
        {t("experiments.here.refund")}
        {may("experiment_show") && (
          <Button type="link" size="small" onClick={() => go("experiments", String(of.experiment_id))}>
            {t("experiments.here.look")}
          </Button>
        )}
      </span>
    </div>
  );
}
