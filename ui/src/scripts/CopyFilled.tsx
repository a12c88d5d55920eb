import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useAnswer } from "../ask";
import type { Language } from "../choices";
import { Card } from "../parts/Card";
import { Fillable } from "../parts/Fillable";
import { useClerk } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { t } from "../words/words";
import css from "./CopyFilled.module.css";

const OFFERED = 8;

/** The script filled from a case that is chosen here. */
export function CopyFilled({ name, language }: { name: string; language: Language }) {
  const shop = useShop();
  const clerk = useClerk();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [caseId, setCaseId] = useState<number | null>(null);
  const [wanted, setWanted] = useState("");
  const text = useDeferredValue(wanted.trim());
  const of = text === "" ? { which: "open" as const } : { which: "search" as const, text };
  const cases = useAnswer("case_list", { ...of, shop: shop.name, skip: 0, limit: OFFERED });
  const fill = { name, language, case_id: caseId, order_id: null, clerk, typed };
  const filled = useAnswer("fill_script", fill, caseId === null ? "not_yet" : "now");
  return (
    <Card
      title={t("scripts.copy.preview")}
      extra={
        <Select<number>
          className={css.pick}
          showSearch={{ filterOption: false, onSearch: setWanted }}
          value={caseId}
          placeholder={t("scripts.copy.case.placeholder")}
          aria-label={t("scripts.copy.case")}
          onChange={setCaseId}
          options={(cases.data?.cases ?? []).map((one) => ({
            value: one.id,
            label: [tailOf(one.order_no ?? one.case_no), one.product].filter((part) => part !== null).join(" · "),
          }))}
          data-testid="script-case"
        />
      }
    >
      {caseId === null ? (
        <p className={css.note}>{t("scripts.copy.pick")}</p>
      ) : (
        <Settled of={filled}>
          {(answer) => (
            <Fillable
              key={`${answer.name} ${caseId}`}
              filled={answer}
              caseId={caseId}
              language={language}
              typed={typed}
              onType={setTyped}
            />
          )}
        </Settled>
      )}
    </Card>
  );
}
