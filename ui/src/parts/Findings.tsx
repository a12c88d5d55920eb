import { CheckOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { WordingFinding as Finding } from "../door-types";
import { t } from "../words/words";
import { Card } from "./Card";
import css from "./Findings.module.css";
import { Severity } from "./Severity";

type Props = { findings: Finding[]; onSwap: (finding: Finding) => void };

/** What is wrong with the words, why, by which rule, and a better sentence for each. */
export function Findings({ findings, onSwap }: Props) {
  return (
    <Card flush title={t("scripts.findings")} note={t("scripts.findings.note")}>
      {findings.length === 0 ? (
        <p className={css.fine} data-testid="script-clean">
          <CheckOutlined aria-hidden /> {t("scripts.findings.none")}
        </p>
      ) : (
        <ol className={css.list}>
          {findings.map((finding, index) => (
            <li key={`${finding.rule} ${finding.start}`} className={css.row} data-testid={`finding-${finding.rule}`}>
              <span className={css[finding.severity]}>{index + 1}</span>
              <span className={css.name}>
                <b>{finding.name}</b>
                <Severity of={finding.severity} />
              </span>
              <span className={css.why}>{finding.why}</span>
              <Tooltip title={t("scripts.source.since", { name: finding.source.name, on: finding.source.since })}>
                <span className={css.source} style={{ gridColumn: 2 }}>
                  {finding.source.name}
                </span>
              </Tooltip>
              <span className={css.better}>
                {finding.better}
                <Button type="link" size="small" onClick={() => onSwap(finding)} data-testid={`swap-${index + 1}`}>
                  {t("scripts.swap")}
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
