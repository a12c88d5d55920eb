import { Button, Segmented, Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PolicyRow, PolicyTemplateShelf as Templates } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { WordsTabs } from "../parts/WordsTabs";
import { t } from "../words/words";
import { categoryName } from "./names";
import { Places } from "./Places";
import css from "./Policies.module.css";
import { lastPart, leaveAt, PARTS, type Part } from "./part";
import { Sheet } from "./Sheet";

/** What may come back, until when, at whose cost: written once for each category. */
export function Policies() {
  const shop = useShop();
  const rows = useAnswer("policy_list", { shop: shop.name });
  const templates = useAnswer("policy_templates", {});
  const [part, setPart] = useState<Part>(lastPart());
  const turn = (to: Part) => {
    setPart(to);
    leaveAt(to);
  };
  return (
    <>
      <PageHead title={t("nav.policies")} note={t("policies.note")}>
        <WordsTabs here="policies" />
        <Segmented<Part>
          value={part}
          onChange={turn}
          options={PARTS.map((value) => ({
            value,
            label: <span data-testid={`policy-${value}`}>{t(`policies.tab.${value}`)}</span>,
          }))}
        />
      </PageHead>
      <Settled of={rows}>
        {(kept) => (
          <Settled of={templates}>
            {(answer) => <Shelf rows={kept} templates={answer} part={part} onPart={turn} />}
          </Settled>
        )}
      </Settled>
    </>
  );
}

type ShelfProps = { rows: PolicyRow[]; templates: Templates; part: Part; onPart: (part: Part) => void };

function Shelf({ rows, templates, part, onPart }: ShelfProps) {
  const shop = useShop();
  const [chosen, setChosen] = useState<string | null>(null);
  const category = chosen ?? (rows.find((row) => row.review_due) ?? rows[0])?.category ?? null;
  const start = (
    <Select<string>
      value={null}
      placeholder={t("policies.start")}
      aria-label={t("policies.start")}
      onChange={setChosen}
      options={templates.templates
        .filter((one) => !rows.some((row) => row.category === one.category))
        .map(({ category: value }) => ({ value, label: categoryName(value) }))}
      data-testid="policy-start"
    />
  );
  if (category === null)
    return (
      <Card>
        <Nothing title={t("policies.none")} text={t("policies.none.text")}>
          {templates.templates.map(({ category: one }) => (
            <Button key={one} onClick={() => setChosen(one)} data-testid={`policy-start-${one}`}>
              {categoryName(one)}
            </Button>
          ))}
        </Nothing>
      </Card>
    );
  return (
    <div className={css.columns}>
      <div className={css.left}>
        <Card flush title={t("policies.category")}>
          <ul>
            {rows.map((row) => (
              <Row
                key={row.category}
                row={row}
                here={row.category === category}
                onChoose={() => setChosen(row.category)}
              />
            ))}
            {!rows.some((row) => row.category === category) && (
              <li className={css.here}>
                <b>{categoryName(category)}</b>
                <span className={css.note}>{t("policies.start")}</span>
              </li>
            )}
          </ul>
          <div className={css.start}>{start}</div>
        </Card>
        <Places />
      </div>
      <Sheet
        key={`${shop.id} ${category}`}
        category={category}
        exempt={templates.exempt}
        part={part}
        onChange={() => onPart("rules")}
      />
    </div>
  );
}

function Row({ row, here, onChoose }: { row: PolicyRow; here: boolean; onChoose: () => void }) {
  const now = useNow();
  return (
    <li>
      <button
        type="button"
        className={here ? css.here : css.row}
        aria-current={here ? "true" : undefined}
        onClick={onChoose}
      >
        <b>{categoryName(row.category)}</b>
        {row.starts_on !== null && (
          <span className={css.note}>{t("policies.in_force", { on: shortDay(row.starts_on, now) })}</span>
        )}
        {row.next_on !== null && (
          <span className={css.note}>
            {t(row.starts_on === null ? "policies.coming" : "policies.next", { on: shortDay(row.next_on, now) })}
          </span>
        )}
        {row.review_due && <span className={css.due}>{t("policies.review_due")}</span>}
      </button>
    </li>
  );
}
