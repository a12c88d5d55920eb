import { Button } from "antd";
import { useWrite } from "../ask";
import type { SegmentRule } from "../door-types";
import { actorName } from "../parts/actor";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { segmentText } from "../parts/segments";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Risky.module.css";

/** The rules of segments that stand, each with an end. */
export function SegmentRules({ rules }: { rules: SegmentRule[] }) {
  const may = useMay();
  const end = useWrite("end_segment_rule");
  const tell = useTell();
  const stop = ({ id, act }: SegmentRule) =>
    end.mutate(
      { id },
      {
        onSuccess: ({ operation }) => tell.done(t("risky.stopped", { act: t(`risky.act.${act}`) }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("risky.rules")}>
      {rules.length === 0 ? (
        <p className={css.soft}>{t("risky.rules.none")}</p>
      ) : (
        <ul className={css.rules} data-testid="segment-rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <span>
                <b>
                  {segmentText(rule.segment)} · {t(`risky.act.${rule.act}`)}
                </b>
                <small>
                  {t("risky.rule.since", {
                    day: longDay(rule.made_on),
                    by: actorName(rule.by),
                    hits: count(rule.hits),
                    orders: count(rule.orders),
                  })}
                </small>
              </span>
              {may("end_segment_rule") && (
                <Button size="small" type="text" onClick={() => stop(rule)} data-testid={`segment-stop-${rule.id}`}>
                  {t("risky.stop")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={css.soft}>{t("risky.rules.note")}</p>
      {may("confirm_list") && (
        <div className={css.ways}>
          <Button size="small" onClick={() => go("confirms")} data-testid="risky-confirms">
            {t("risky.confirms")}
          </Button>
        </div>
      )}
    </Card>
  );
}
