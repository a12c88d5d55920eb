import { WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { FileReport, Problem } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { t, textOf } from "../words/words";
import css from "./Problems.module.css";

type Group = { code: string; rows: number; problems: Problem[] };

const SHOWN = 50;

/** What is wrong, by kind: how many rows, what to do, and the rows themselves when asked for. */
export function Problems({ file }: { file: FileReport }) {
  const groups = grouped(file);
  if (groups.length === 0) {
    return (
      <Card title={t("import.problems.title")} className={css.card}>
        <p className={css.none}>{t("import.problems.none")}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t("import.problems.title")}
      note={t("import.problems.note", { kinds: groups.length })}
      className={css.card}
      flush
    >
      <ul className={css.groups}>
        {groups.map((group) => (
          <GroupOf key={group.code} group={group} />
        ))}
      </ul>
      <p className={css.after}>{t("import.problems.after")}</p>
    </Card>
  );
}

function GroupOf({ group }: { group: Group }) {
  const [shown, setShown] = useState<"closed" | "rows">("closed");
  return (
    <li className={css.group}>
      <h3 className={css.what}>
        <WarningOutlined aria-hidden />
        <span>{textOf(`problem.${group.code}.what`) ?? group.code}</span>
        <b>{t("radar.rows", { count: count(group.rows) })}</b>
      </h3>
      <p className={css.next}>{textOf(`problem.${group.code}.next`) ?? ""}</p>
      <Button
        type="link"
        size="small"
        onClick={() => setShown(shown === "rows" ? "closed" : "rows")}
        aria-expanded={shown === "rows"}
      >
        {t(shown === "rows" ? "import.problems.close" : "import.problems.open")}
      </Button>
      {shown === "rows" && (
        <ul className={css.rows}>
          {group.problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.row} ${problem.column}`}>
              {t("import.problems.row", { row: problem.row, column: problem.column })}{" "}
              <code>{problem.value || "—"}</code>
            </li>
          ))}
          {group.rows > SHOWN && <li>{t("import.problems.more", { count: count(group.rows - SHOWN) })}</li>}
        </ul>
      )}
    </li>
  );
}

/** Where there are very many, the core tells only how many more there are. */
function grouped(file: FileReport): Group[] {
  const groups = new Map<string, Group>();
  for (const problem of file.problems) {
    const group = groups.get(problem.code) ?? { code: problem.code, rows: 0, problems: [] };
    group.rows += 1;
    group.problems.push(problem);
    groups.set(problem.code, group);
  }
  for (const [code, more] of Object.entries(file.problems_left_out ?? {})) {
    const group = groups.get(code) ?? { code, rows: 0, problems: [] };
    group.rows += more ?? 0;
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}
