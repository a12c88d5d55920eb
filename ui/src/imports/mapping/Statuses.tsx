import { QuestionCircleOutlined } from "@ant-design/icons";
import { Select } from "antd";
import { caseStatus, orderStatus } from "../../parts/marks";
import { t } from "../../words/words";
import css from "./Asks.module.css";
import type { Layout } from "./useMapping";

/** What the words of the status column mean: those that nobody has explained first. Kept with the layout. */
export function Statuses({ layout }: { layout: Layout }) {
  const { draft, tried } = layout;
  const { statuses = [], meanings = [] } = tried.data ?? {};
  if (draft === null || !draft.fields.includes("status") || statuses.length === 0) return null;
  const unknown = statuses.filter(({ meaning }) => meaning === null).length;
  const named = draft.grain === "case" ? caseStatus : orderStatus;
  return (
    <section className={unknown > 0 ? css.open : css.ask} data-testid="mapping-statuses">
      <h3 className={css.title}>
        <QuestionCircleOutlined aria-hidden /> {t("mapping.statuses")}
      </h3>
      <p className={css.note}>
        {unknown > 0 ? t("mapping.statuses.note", { count: unknown }) : t("mapping.statuses.known")}
      </p>
      <ul className={css.words}>
        {statuses.map(({ word, meaning }, at) => (
          <li key={word}>
            <span className={css.word} title={word}>
              {word}
            </span>
            <Select
              id={`status-${at}`}
              size="small"
              className={css.meaning}
              value={meaning ?? undefined}
              placeholder={t("mapping.statuses.open")}
              showSearch={{ optionFilterProp: "label" }}
              allowClear={draft.statuses[word] !== undefined}
              onChange={(to: string | undefined) => layout.mean(word, to)}
              options={meanings.map((one) => ({ value: one, label: named(one) }))}
              aria-label={t("mapping.statuses.of", { word })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
