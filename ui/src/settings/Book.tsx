import { Button } from "antd";
import { useAnswer, useTask } from "../ask";
import { Card } from "../parts/Card";
import { bytes } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { useBackup } from "../parts/useBackup";
import { useRestore } from "../parts/useRestore";
import { t, textOf } from "../words/words";
import { EvidenceFiles } from "./EvidenceFiles";
import { Setting } from "./Setting";

/** Where the data lies, its copies, and whether it is whole. */
export function Book() {
  const book = useAnswer("book_status", {});
  const now = useNow();
  const backup = useBackup();
  const restore = useRestore();
  const verify = useTask("verify");
  return (
    <Card title={t("settings.data")}>
      <Settled of={book}>
        {(state) => (
          <>
            <Setting name={t("settings.folder")} text={state.folder}>
              {bytes(state.bytes)}
            </Setting>
            {state.spare_bytes !== null && (
              <Setting name={t("settings.spare")} text={t("settings.spare.text")}>
                {bytes(state.spare_bytes)}
              </Setting>
            )}
            <Setting
              name={t("settings.backup")}
              text={
                state.last_backup_at === null
                  ? t("settings.backup.never")
                  : t("settings.backup.last", { at: moment(state.last_backup_at, now) })
              }
            >
              <Button loading={backup.isPending} onClick={() => void backup.run()}>
                {t("settings.backup.make")}
              </Button>
            </Setting>
            <EvidenceFiles />
            <Setting name={t("settings.restore")} text={t("settings.restore.text")}>
              <Button danger loading={restore.isPending} onClick={() => void restore.run()}>
                {t("settings.restore.choose")}
              </Button>
            </Setting>
            <Setting name={t("settings.verify")} text={t("settings.verify.text")}>
              <Button loading={verify.isPending} onClick={() => verify.mutate({})}>
                {t("settings.verify.run")}
              </Button>
            </Setting>
            {verify.data !== undefined && (
              <Findings
                ok={verify.data.ok}
                lines={verify.data.findings.map((found) => findingText(found.code, found.count, found.detail))}
              />
            )}
            <Setting name={t("settings.version")} text={t("settings.local")}>
              {state.version}
            </Setting>
          </>
        )}
      </Settled>
    </Card>
  );
}

function Findings({ ok, lines }: { ok: boolean; lines: string[] }) {
  return (
    <div role="status">
      <b>{t(ok ? "settings.verify.ok" : "settings.verify.found")}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function findingText(code: string, count: number, detail: string): string {
  return textOf(`settings.finding.${code}`, { count, detail }) ?? `${code}: ${count} ${detail}`;
}
