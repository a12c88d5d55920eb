import { Alert } from "antd";
import { useState } from "react";
import { Nothing } from "../parts/Nothing";
import { Progress } from "../parts/Progress";
import { t } from "../words/words";
import { Columns } from "./Columns";
import { Files } from "./Files";
import { Foot } from "./Foot";
import { InCurrency } from "./InCurrency";
import { Outcome } from "./Outcome";
import css from "./Plan.module.css";
import { Problems } from "./Problems";
import { Refused } from "./Refused";
import { Sample } from "./Sample";
import { SetAside } from "./SetAside";
import type { Import } from "./useImport";

type Props = { work: Import; onPick: () => void; onTeach: (path: string) => void };

/** The preview: the files on the left, how they were read in the middle, what will happen on the right. */
export function Plan({ work, onPick, onTeach }: Props) {
  const [at, setAt] = useState(0);
  const files = work.plan?.report.files ?? [];
  const aside = work.plan?.set_aside ?? [];
  const file = files[Math.min(at, files.length - 1)];
  return (
    <>
      <div className={css.columns}>
        <Files work={work} files={files} at={at} onChoose={setAt} onPick={onPick} />
        <div className={css.middle}>
          {work.told === "plan_was_outdated" && <Alert type="warning" showIcon title={t("import.outdated")} />}
          {work.doing !== "nothing" && <Progress running />}
          {aside.length > 0 && work.doing === "nothing" && <SetAside work={work} aside={aside} onTeach={onTeach} />}
          {work.refusal !== null && <Refused work={work} refusal={work.refusal} onTeach={onTeach} />}
          {(work.into === null || work.into.name === "") && (
            <Nothing title={t("import.into.missing")} text={t("import.into.missing.text")} />
          )}
          {work.plan !== null && file !== undefined && <InCurrency work={work} plan={work.plan} />}
          {file !== undefined && (
            <>
              <Columns file={file} />
              <Sample file={file} sign={work.plan?.currency_sign ?? ""} />
            </>
          )}
        </div>
        <div className={css.right}>
          {file !== undefined && (
            <>
              <Outcome file={file} sign={work.plan?.currency_sign ?? ""} />
              <Problems key={file.name} file={file} />
            </>
          )}
        </div>
      </div>
      <Foot work={work} files={files} />
    </>
  );
}
