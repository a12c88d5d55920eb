import { LinkOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { call } from "../../door";
import type { CaseRow, CaseSheet } from "../../door-types";
import { useClerk } from "../../parts/me";
import { tailOf } from "../../parts/tail";
import { moment, useNow } from "../../parts/time";
import { t } from "../../words/words";
import css from "./case.module.css";
import { useCaseWrite } from "./useCaseWrite";

/** A case by hand and the same one from the file: one click makes one of them. */
export function Alike({ sheet, onJoined }: { sheet: CaseSheet; onJoined: (id: number) => void }) {
  const now = useNow();
  const by = useClerk();
  const write = useCaseWrite("join_hand_case");
  const join = async (other: CaseRow) => {
    const hand = sheet.case.by_hand ? sheet.case : other;
    const imported = sheet.case.by_hand ? other : sheet.case;
    const version = sheet.case.by_hand ? sheet.desk.version : (await call("case_show", { id: other.id })).desk.version;
    write.run({ hand: { id: hand.id, version }, imported: imported.id, by }, ({ operation, answer }) => {
      write.tell.done(t("caseview.alike.done"), operation);
      onJoined(answer.id);
    });
  };
  if (sheet.alike.length === 0) return null;
  return (
    <section className={css.alike} data-testid="case-alike">
      <LinkOutlined aria-hidden />
      <div>
        <b>{t("caseview.alike")}</b>
        {sheet.alike.map((other) => (
          <p key={other.id}>
            {t("caseview.alike.text", { tail: tailOf(other.case_no), at: moment(other.applied_at, now) })}{" "}
            <Button size="small" loading={write.isPending} onClick={() => void join(other)} data-testid="case-join">
              {t("caseview.alike.join")}
            </Button>
          </p>
        ))}
      </div>
    </section>
  );
}
