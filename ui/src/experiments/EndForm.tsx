import { Input, Modal, Radio } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ExperimentSheet } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { Hardly } from "./Hardly";

/** A test is ended: a way becomes the standard from today on, or none. What is not shown takes a reason. */
export function EndForm({ sheet, onClose }: { sheet: ExperimentSheet; onClose: () => void }) {
  const end = useWrite("end_experiment");
  const tell = useTell();
  const shown = (id: number) => sheet.beside.some(({ way, better }) => way === id && better === true);
  const [adopt, setAdopt] = useState<number | null>(sheet.ways.find(({ id }) => shown(id))?.id ?? null);
  const [why, setWhy] = useState("");
  const chosen = sheet.ways.find(({ id }) => id === adopt);
  const run = () =>
    end.mutate(
      { experiment: sheet.id, adopt, why: why.trim() === "" ? null : why },
      {
        onSuccess: ({ operation }) => {
          tell.done(
            chosen === undefined ? t("experiments.ended") : t("experiments.adopted", { way: chosen.name }),
            operation,
          );
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("experiments.end")}
      okText={t(chosen === undefined ? "experiments.end.none" : "experiments.end.adopt")}
      onOk={run}
      confirmLoading={end.isPending}
      okButtonProps={{ "data-testid": "end-save" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.form} onInput={() => end.reset()}>
        <Radio.Group
          className={css.choices}
          value={adopt ?? 0}
          onChange={({ target }) => setAdopt(target.value === 0 ? null : target.value)}
        >
          {sheet.ways.map(({ id, name }) => (
            <Radio key={id} value={id} data-testid={`end-adopt-${id}`}>
              {t(shown(id) ? "experiments.end.way.shown" : "experiments.end.way", { way: name })}
            </Radio>
          ))}
          <Radio value={0} data-testid="end-adopt-none">
            {t("experiments.end.way.none")}
          </Radio>
        </Radio.Group>
        <p className={css.soft}>{t("experiments.end.text")}</p>
        <Hardly of={sheet} />
        <Field name={t("experiments.end.why")} size="whole">
          <Input
            value={why}
            maxLength={300}
            placeholder={t("experiments.end.why.hint")}
            onChange={({ target }) => setWhy(target.value)}
            onPressEnter={run}
            data-testid="end-why"
          />
        </Field>
        {end.error !== null && <ErrorNote error={end.error} />}
      </div>
    </Modal>
  );
}
