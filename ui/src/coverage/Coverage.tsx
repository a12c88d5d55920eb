import { Button, Table } from "antd";
import { useAnswer } from "../ask";
import type { CoverageSheet, FieldGap } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { HowToExport } from "../parts/HowToExport";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go, open, type Page } from "../place";
import { t, textOf } from "../words/words";
import css from "./Coverage.module.css";

/** What is missing to answer a question: how many rows lack which field, what that weakens, where the export is. */
export function Coverage() {
  const shop = useShop();
  const sheet = useAnswer("data_coverage", { shop: shop.name });
  return (
    <>
      <PageHead title={t("nav.coverage")} note={t("complete.note")}>
        <HowToExport platform={shop.platform} />
      </PageHead>
      <Settled of={sheet}>
        {(answer) => (
          <div className={css.stack}>
            <Gaps sheet={answer} />
            <Missing sheet={answer} />
          </div>
        )}
      </Settled>
    </>
  );
}

function Gaps({ sheet }: { sheet: CoverageSheet }) {
  return (
    <Card
      title={t("complete.gaps")}
      note={t("complete.gaps.note", { orders: count(sheet.orders), cases: count(sheet.cases) })}
      flush
    >
      {sheet.gaps.length === 0 ? (
        <Nothing title={t("complete.gaps.none")} text={t("complete.gaps.none.text")} />
      ) : (
        <Table<FieldGap>
          size="small"
          rowKey={({ of, field }) => `${of} ${field}`}
          dataSource={sheet.gaps}
          tableLayout="fixed"
          pagination={false}
          columns={[
            {
              title: t("complete.field"),
              width: 176,
              render: (_, gap) => <b data-testid={`gap-${gap.field}`}>{fieldName(gap.field)}</b>,
            },
            {
              title: t("complete.lacking"),
              width: 148,
              render: (_, gap) => (
                <Figure testid={`gap-list-${gap.field}`} onOpen={() => show(gap)}>
                  {t(`complete.lacking.${gap.of === "cases" ? "cases" : "orders"}`, {
                    lacking: count(gap.lacking),
                    all: count(gap.all),
                  })}
                </Figure>
              ),
            },
            { title: t("complete.weakens"), render: (_, { weakens }) => viewsText(weakens) },
            { title: t("complete.where"), render: (_, gap) => <Where of={gap} /> },
          ]}
        />
      )}
      {sheet.whole.length > 0 && (
        <p className={css.foot}>
          {t("complete.whole", { fields: sheet.whole.map(fieldName).join(t("list.separator")) })}
        </p>
      )}
    </Card>
  );
}

function show({ of, field }: FieldGap) {
  const title = t("complete.list", { field: fieldName(field) });
  if (of === "cases") open({ is: "cases", title, chips: [], question: { which: "lacking", field } });
  else open({ is: "orders", title, chips: [], question: { which: "lacking", field } });
}

/** Which file of the platform has it, under which header; where none does, what else can be done. */
function Where({ of }: { of: FieldGap }) {
  if (of.files.length === 0) return <span className={css.soft}>{t("complete.where.none")}</span>;
  const files = of.files.map((file) => textOf(`profile.${file}`) ?? file);
  return (
    <>
      {t("complete.where.file", { files: [...new Set(files)].join(t("list.separator")) })}{" "}
      <span className={css.soft}>
        {t("complete.where.columns", { columns: of.columns.slice(0, 3).join(t("list.separator")) })}
      </span>
    </>
  );
}

function Missing({ sheet }: { sheet: CoverageSheet }) {
  if (sheet.missing.length === 0) return null;
  return (
    <Card title={t("complete.missing")} note={t("complete.missing.note")}>
      <ul className={css.missing} data-testid="coverage-missing">
        {sheet.missing.map(({ kind, weakens }) => (
          <li key={kind}>
            <b>{textOf(`complete.kind.${kind}`) ?? kind}</b>
            <span>{viewsText(weakens)}</span>
            <Next kind={kind} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Where what is missing comes in; a page of the menu opens by a press. */
const PLACES: Record<string, Page> = {
  cases: "import",
  official: "official",
  checks: "station",
  contacts: "cases",
  chats: "care",
  calls: "callbacks",
  reviews: "reasons",
  costs: "goods",
};

function Next({ kind }: { kind: string }) {
  const page = PLACES[kind];
  const text = textOf(`complete.kind.${kind}.next`);
  if (page === undefined) return <span className={css.soft}>{text}</span>;
  return (
    <Button type="link" size="small" className={css.next} onClick={() => go(page)}>
      {text}
    </Button>
  );
}

function fieldName(field: string): string {
  return textOf(`complete.field.${field}`) ?? field;
}

function viewsText(views: string[]): string {
  return views.map((view) => textOf(`complete.view.${view}`) ?? view).join(t("list.separator"));
}
