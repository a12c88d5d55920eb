import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useAnswer, useWrite } from "../ask";
import { evidenceUrl } from "../door";
import type { EvidenceRow } from "../door-types";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t, textOf } from "../words/words";
import { Clip } from "./Clip";
import { State } from "./State";
import { clock } from "./Thumb";
import css from "./Viewer.module.css";

const KEYS = { before: "ArrowLeft", after: "ArrowRight" } as const;

type Props = { rows: EvidenceRow[]; at: number; onTurn: (id: number) => void; onClose: () => void };

/** One photo or clip large, with who, when, which step, and whether its file is what was kept. */
export function Viewer({ rows, at, onTurn, onClose }: Props) {
  const place = Math.max(
    0,
    rows.findIndex(({ id }) => id === at),
  );
  const row = rows[place];
  const remove = useWrite("remove_evidence");
  const tell = useTell();
  const turn = (by: number) => {
    const next = rows[place + by];
    if (next !== undefined) onTurn(next.id);
  };
  useKeys({ [KEYS.before]: () => turn(-1), [KEYS.after]: () => turn(1) });
  if (row === undefined) return null;
  const takeOff = () =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("evidence.removed"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      onCancel={onClose}
      width="min(1040px, calc(100vw - 96px))"
      title={`${t(`proof.scene.${row.scene}`)} · ${t(row.kind === "clip" ? "evidence.clip" : "evidence.photo")}`}
      footer={[
        <Button key="remove" danger loading={remove.isPending} onClick={takeOff}>
          {t("evidence.remove")}
        </Button>,
        <Button key="before" icon={<LeftOutlined />} disabled={place === 0} onClick={() => turn(-1)}>
          {t("evidence.before")}
        </Button>,
        <Button key="after" icon={<RightOutlined />} disabled={place === rows.length - 1} onClick={() => turn(1)}>
          {t("evidence.after")}
        </Button>,
        <Button key="close" type="primary" onClick={onClose} data-testid="evidence-close">
          {t("evidence.close")}
        </Button>,
      ]}
      destroyOnHidden
    >
      <div className={css.view}>
        <div className={css.stage}>
          <Large key={row.id} row={row} />
        </div>
        <Facts row={row} />
      </div>
    </Modal>
  );
}

function Large({ row }: { row: EvidenceRow }) {
  if (row.thinned_at !== null) return <p>{t("evidence.state.thinned")}</p>;
  if (row.kind === "clip") return <Clip file={row.file} />;
  return <img className={css.picture} src={evidenceUrl(row.file)} alt={t("evidence.photo")} />;
}

function Facts({ row }: { row: EvidenceRow }) {
  const checked = useAnswer("check_evidence", { ids: [row.id] });
  const state = checked.data?.find(({ id }) => id === row.id)?.state;
  const point = row.point === null ? null : (textOf(`checklist.point.${row.point}`) ?? row.point);
  const step = row.step === null ? null : t(`station.step.${row.step}`);
  const facts: [string, string | null][] = [
    [t("evidence.when"), row.taken_at.replace("T", " ")],
    [t("evidence.kept_at"), row.kept_at === row.taken_at ? null : row.kept_at.replace("T", " ")],
    [t("evidence.who"), row.staff],
    [t("evidence.step"), [step, point].filter((part) => part !== null).join(" · ")],
    [t("evidence.from"), textOf(`evidence.from.${row.source}`) ?? row.source],
    [
      t("evidence.ended"),
      row.ended === null
        ? null
        : [row.milliseconds === null ? "" : clock(row.milliseconds), textOf(`evidence.ended.${row.ended}`) ?? row.ended]
            .filter((part) => part !== "")
            .join(" · "),
    ],
  ];
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      <div>
        <dt>{t("evidence.state")}</dt>
        <dd>{state !== undefined && <State of={state} />}</dd>
      </div>
      <div>
        <dt>{t("evidence.hash")}</dt>
        <dd className={css.hash} data-testid="evidence-hash">
          {row.hash}
        </dd>
      </div>
    </dl>
  );
}
