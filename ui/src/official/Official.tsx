import { Select } from "antd";
import { useState } from "react";
import type { OfficialDay } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { ruleName } from "../parts/rules";
import { Settled } from "../parts/Settled";
import { useToday } from "../today/queries";
import { t } from "../words/words";
import { Days } from "./Days";
import css from "./Official.module.css";
import { useRecorded } from "./queries";
import { Typed } from "./Typed";

/** The platform's own figures: typed or pasted, kept by day, and set beside ours. */
export function Official() {
  const today = useToday(null, null);
  const [picked, setPicked] = useState<string | null>(null);
  const rule = picked ?? today.data?.daily.rule ?? null;
  const recorded = useRecorded(rule);
  return (
    <>
      <PageHead title={t("nav.official")} note={t("official.note")}>
        <Select
          value={rule}
          onChange={setPicked}
          options={(today.data?.rules ?? []).map((choice) => ({ value: choice.id, label: ruleName(choice) }))}
          className={css.rule}
          aria-label={t("today.rule")}
          popupMatchSelectWidth={false}
        />
      </PageHead>
      <Settled of={today}>
        {() =>
          rule !== null && (
            <div className={css.columns}>
              <Typed rule={rule} />
              <Card title={t("official.list")} flush>
                <Settled of={recorded}>{(days) => <Recorded days={days} rule={rule} />}</Settled>
              </Card>
            </div>
          )
        }
      </Settled>
    </>
  );
}

function Recorded({ days, rule }: { days: OfficialDay[]; rule: string }) {
  if (days.length === 0) return <Nothing title={t("official.list.none")} text={t("official.list.none.text")} />;
  return <Days days={days} rule={rule} />;
}
