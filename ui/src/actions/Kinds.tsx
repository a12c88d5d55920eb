import { Table } from "antd";
import { useAnswer } from "../ask";
import type { KindAction, KindLine } from "../door-types";
import { Card } from "../parts/Card";
import { count, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Actions.module.css";

/** Half a year: which kind of action brought which effect, each of them below its kind. */
export function Kinds() {
  const shop = useShop();
  const told = useAnswer("change_kinds", { shop: shop.name });
  return (
    <Settled of={told}>
      {({ span, kinds }) =>
        kinds.length === 0 ? null : (
          <Card title={t("kinds.title")} note={t("kinds.note", { from: longDay(span[0]), to: longDay(span[1]) })} flush>
            <div data-testid="action-kinds">
              <Table<KindLine>
                size="small"
                rowKey={({ kind }) => kind ?? "none"}
                dataSource={kinds}
                pagination={false}
                expandable={{ expandedRowRender: (line) => <Each of={line.actions} /> }}
                columns={[
                  {
                    title: t("action.kind"),
                    render: (_, { kind }) => (
                      <b data-testid={`kind-${kind ?? "none"}`}>
                        {kind === null ? t("action.kind.none") : t(`action.kind.${kind}`)}
                      </b>
                    ),
                  },
                  { title: t("kinds.all"), align: "right", render: (_, line) => number(line.all) },
                  { title: t("kinds.done"), align: "right", render: (_, line) => number(line.done) },
                  {
                    title: t("action.overdue"),
                    align: "right",
                    render: (_, { overdue }) => (
                      <span className={overdue > 0 ? css.overdue : ""}>{number(overdue)}</span>
                    ),
                  },
                  { title: t("kinds.lower"), align: "right", render: (_, line) => number(line.lower) },
                  { title: t("kinds.not_shown"), align: "right", render: (_, line) => number(line.not_shown) },
                  { title: t("kinds.higher"), align: "right", render: (_, line) => number(line.higher) },
                  { title: t("kinds.said"), render: (_, line) => saidOf(line) },
                ]}
              />
            </div>
          </Card>
        )
      }
    </Settled>
  );
}

function number(of: number): string {
  return of === 0 ? "—" : count(of);
}

function saidOf(line: KindLine): string {
  const said = (["helped", "not_helped", "unclear", "dropped"] as const)
    .filter((verdict) => line[verdict] > 0)
    .map((verdict) => `${t(`loop.verdict.${verdict}`)} ${count(line[verdict])}`);
  return said.length === 0 ? "—" : said.join(" · ");
}

function Each({ of }: { of: KindAction[] }) {
  const now = useNow();
  return (
    <ul className={css.each}>
      {of.map((action) => (
        <li key={`${action.change} ${action.what} ${action.chosen_on}`}>
          <span>
            {[action.what, action.about].filter((part) => part !== null).join(" · ")}
            <small className={css.soft}>
              {action.live_on === null
                ? t("changes.live.not")
                : t("changes.live.on", { on: shortDay(action.live_on, now) })}
            </small>
          </span>
          <span>{effectOf(action)}</span>
          <span>{action.verdict !== null && (textOf(`loop.verdict.${action.verdict}`) ?? action.verdict)}</span>
        </li>
      ))}
    </ul>
  );
}

function effectOf({ sides }: KindAction): string {
  if (sides === null || sides.first.rate === null || sides.second.rate === null) return t("kinds.few");
  const rates = { before: percent(sides.first.rate), after: percent(sides.second.rate) };
  return t(`kinds.effect.${sides.verdict}`, rates);
}
