import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { GradeOfMonth, ReturnedGrades } from "../door-types";
import { Card } from "../parts/Card";
import { shopToday } from "../parts/DatePicker";
import { GradeMark } from "../parts/GradeMark";
import { KeyCap } from "../parts/KeyCap";
import { MonthPick } from "../parts/MonthPick";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { open } from "../place";
import { t } from "../words/words";
import { Products, Reasons } from "./Mixes";
import css from "./Returned.module.css";

/** The grades of a month; each count opens the returns behind it. */
export function Month() {
  const shop = useShop();
  const [month, setMonth] = useState(shopToday().format("YYYY-MM"));
  const told = useAnswer("returned_month", { shop: shop.name, month });
  const file = t("returned.export.file", { shop: shop.name, month });
  const write = useExport("export_returned", t("returned.export"), file, (to) => ({ shop: shop.name, month, ...to }));
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <MonthPick month={month} onPick={setMonth} label={t("returned.month.pick")} testid="returned-month" />
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          data-testid="returned-export"
        >
          {t("returned.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </div>
      <Settled of={told}>
        {(answer) =>
          answer.pieces === 0 && answer.strays === 0 ? (
            <Card>
              <Nothing title={t("returned.month.none")} text={t("returned.month.none.text")} />
            </Card>
          ) : (
            <Told of={answer} />
          )
        }
      </Settled>
    </div>
  );
}

function Told({ of }: { of: ReturnedGrades }) {
  const may = useMay();
  const came = t("returned.month.pieces", { parcels: count(of.parcels), pieces: count(of.pieces) });
  const others = of.strays > 0 ? t("returned.month.strays", { count: count(of.strays) }) : "";
  const cases = (title: string, ids: number[]) =>
    open({ is: "cases", title, chips: [of.month], question: { which: "these", ids } });
  return (
    <div className={css.page}>
      <Card title={t("returned.month.grades")} note={[came, others].filter(Boolean).join(" · ")}>
        <div className={css.counts}>
          {of.grades.map((one) => (
            <Grade
              key={one.grade}
              of={one}
              onOpen={
                may("case_list") && one.cases.length > 0
                  ? () => cases(t("returned.month.cases", { grade: one.grade }), one.cases)
                  : undefined
              }
            />
          ))}
        </div>
      </Card>
      <Card title={t("returned.month.good")}>
        <div className={css.bar}>
          <p className={css.grow}>
            {t(of.quality_good.length === 0 ? "returned.month.good.none" : "returned.month.good.text")}
          </p>
          {of.quality_good.length > 0 && may("case_list") && (
            <Button
              onClick={() => cases(t("returned.month.good"), of.quality_good)}
              data-testid="returned-quality-good"
            >
              {t("returned.month.good.open", { count: count(of.quality_good.length) })}
            </Button>
          )}
        </div>
      </Card>
      {of.reasons.length > 0 && <Reasons of={of.reasons} mix={of.quality_mix} month={of.month} />}
      {of.products.length > 0 && <Products of={of.products} month={of.month} />}
    </div>
  );
}

function Grade({ of, onOpen }: { of: GradeOfMonth; onOpen: (() => void) | undefined }) {
  return (
    <button
      type="button"
      className={css.count}
      disabled={onOpen === undefined}
      onClick={onOpen}
      title={onOpen === undefined ? undefined : t("returned.month.open", { grade: of.grade })}
    >
      <span className={css.row}>
        <GradeMark of={of.grade} /> <span className={css.cut}>{t(`returned.grade.${of.grade}`)}</span>
      </span>
      <b className={css.figure} data-testid={`returned-count-${of.grade}`}>
        {count(of.pieces)}
      </b>
      <span className={css.soft}>{yuan(of.value_fen)}</span>
    </button>
  );
}
