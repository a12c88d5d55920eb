import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, FaultGroup, FaultsBy, Severity } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { pointText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { goToChecks } from "../place";
import { Say } from "../words/Say";
import { t } from "../words/words";
import { share } from "./KeyNumbers";
import css from "./Pareto.module.css";

const BY: FaultsBy[] = ["point", "product", "warehouse", "staff"];
const SEVERITIES: Severity[] = ["critical", "major", "minor"];
/** More groups than these are seldom worth a look. */
const SHOWN = 8;

/** Faults by one of four things, most first, with how bad they are and what each group had to be checked. */
export function Pareto({ days: [from, to] }: { days: [Day, Day] }) {
  const shop = useShop();
  const [by, setBy] = useState<FaultsBy>("point");
  const [all, setAll] = useState<"all" | "first">("first");
  const told = useAnswer("fault_pareto", { shop: shop.name, from, to, by });
  const groups = told.data?.groups ?? [];
  const checks = (result: "failed" | "all") => () => goToChecks({ from, to, result, tab: "records" });
  const note = told.data !== undefined && (
    <Say
      of="numbers.faults.note"
      with={{
        found: <Figure onOpen={checks("failed")}>{count(told.data.found)}</Figure>,
        checks: <Figure onOpen={checks("all")}>{count(told.data.checks)}</Figure>,
      }}
    />
  );
  return (
    <Card
      title={t("numbers.faults")}
      note={note}
      extra={
        <Segmented<FaultsBy>
          value={by}
          onChange={setBy}
          options={BY.map((value) => ({
            value,
            label: <span data-testid={`pareto-${value}`}>{t(`numbers.by.${value}`)}</span>,
          }))}
        />
      }
    >
      <Settled of={told}>
        {(answer) =>
          answer.found === 0 ? (
            <Nothing title={t("numbers.faults.none")} />
          ) : (
            <table className={css.table} data-testid="pareto">
              <thead>
                <tr>
                  <th className={css.name}>{t(`numbers.by.${by}`)}</th>
                  <th className={css.bars}>
                    {SEVERITIES.map((severity) => (
                      <span key={severity} className={css.legend}>
                        <i className={css[severity]} />
                        {t(`severity.${severity}`)}
                      </span>
                    ))}
                  </th>
                  <th>{t("numbers.found")}</th>
                  <th>{t("numbers.share")}</th>
                  <th>{t("numbers.running")}</th>
                  <th>{t(by === "point" ? "numbers.rate.of_point" : "numbers.rate")}</th>
                  <th>{t("trend.interval")}</th>
                </tr>
              </thead>
              <tbody>
                {answer.groups.slice(0, all === "all" ? undefined : SHOWN).map((group) => (
                  <Row
                    key={JSON.stringify(group.of)}
                    group={group}
                    most={answer.groups[0]?.found ?? 1}
                    onOpen={() =>
                      goToChecks({ from, to, result: "failed", tab: "records", of: group.of, chip: groupName(group) })
                    }
                  />
                ))}
              </tbody>
            </table>
          )
        }
      </Settled>
      {groups.length > SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(all === "all" ? "first" : "all")}>
          {all === "all"
            ? t("numbers.fewer_groups", { count: SHOWN })
            : t("numbers.all_groups", { count: count(groups.length) })}
        </Button>
      )}
    </Card>
  );
}

function Row({ group, most, onOpen }: { group: FaultGroup; most: number; onOpen: () => void }) {
  const { critical, major, minor, rate } = group;
  const words = t("numbers.severity.of", { critical, major, minor });
  const wide = (found: number) => ({ width: `${(found / most) * 100}%` });
  return (
    <tr>
      <td className={css.name} title={groupName(group)}>
        {groupName(group)}
      </td>
      <td className={css.bars}>
        <span className={css.bar} role="img" aria-label={words} title={words}>
          <span className={css.critical} style={wide(critical)} />
          <span className={css.major} style={wide(major)} />
          <span className={css.minor} style={wide(group.found - critical - major)} />
        </span>
      </td>
      <td>
        <Figure strong onOpen={onOpen} testid="pareto-found">
          {count(group.found)}
        </Figure>
      </td>
      <td>{percent(group.share)}</td>
      <td>{percent(group.running)}</td>
      <td>
        {share(rate)}
        <span className={css.soft}>{`${count(rate.hits)} / ${count(rate.orders)}`}</span>
      </td>
      <td className={css.soft}>{rate.interval === null ? "—" : interval(rate.interval)}</td>
    </tr>
  );
}

function groupName({ of, name }: FaultGroup): string {
  if (of.point !== undefined) return pointText({ id: of.point, ...(name === null ? {} : { text: name }) });
  if (of.staff !== undefined) return t("numbers.staff.of", { staff: of.staff });
  if (of.warehouse !== undefined) return of.warehouse === "" ? t("numbers.no_warehouse") : of.warehouse;
  return name ?? t("numbers.several_products");
}
