import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useWrite } from "../ask";
import type { Day, ScoreDay } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Again.module.css";

/** What is kept, the newest day first; a wrong day can go. */
export function ScoreDays({ days }: { days: ScoreDay[] }) {
  const shop = useShop();
  const record = useWrite("record_scores");
  const tell = useTell();
  const remove = (day: Day) =>
    record.mutate(
      { shop: shop.name, rows: [], gone: [day] },
      { onSuccess: ({ operation }) => tell.done(t("scores.gone", { day }), operation), onError: tell.refused },
    );
  if (days.length === 0) return null;
  const points = (of: number | null) => (of === null ? "—" : String(of));
  return (
    <Card title={t("scores.days")} note={t("scores.days.note", { count: count(days.length) })}>
      <div className={css.list}>
        <table className={css.table} data-testid="score-days">
          <thead>
            <tr>
              <th className={css.name}>{t("scores.day")}</th>
              <th>{t("scores.description.short")}</th>
              <th>{t("scores.service.short")}</th>
              <th>{t("scores.logistics.short")}</th>
              <th>{t("scores.ratings")}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map((one) => (
              <tr key={one.day}>
                <td className={css.name}>{one.day}</td>
                <td>{points(one.description)}</td>
                <td>{points(one.service)}</td>
                <td>{points(one.logistics)}</td>
                <td>{one.ratings === null ? "—" : count(one.ratings)}</td>
                <td>
                  <Button
                    type="text"
                    size="small"
                    icon={<CloseOutlined />}
                    aria-label={t("scores.remove", { day: one.day })}
                    title={t("scores.remove", { day: one.day })}
                    onClick={() => remove(one.day)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
