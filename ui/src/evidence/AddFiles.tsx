import { PlusOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useEffect } from "react";
import type { Scene } from "../door-types";
import { areProof, onFilesDragged } from "../files";
import { claimDrops } from "../parts/drops";
import { t } from "../words/words";
import css from "./AddFiles.module.css";
import { type About, useAddFiles } from "./useAddFiles";

type Props = { subject: About; scenes: [Scene, ...Scene[]]; staff: string; look: "desk" | "station" };

/** Files from disk, chosen or dragged in. Dragged ones are what the first of the scenes says. */
export function AddFiles({ subject, scenes, staff, look }: Props) {
  const { add, pick, isPending } = useAddFiles(subject, staff);
  const first = scenes[0];

  useEffect(() => {
    const take = (paths: string[]) => {
      if (!areProof(paths)) return false;
      void add(paths, first);
      return true;
    };
    if (look === "desk") return claimDrops(take);
    return onFilesDragged((dragged) => {
      if (dragged.is === "dropped") take(dragged.paths);
    });
  }, [add, first, look]);

  if (look === "station") {
    return (
      <button
        type="button"
        className={css.station}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void pick(first)}
        data-testid="evidence-add"
      >
        {t("eye.file")}
      </button>
    );
  }
  if (scenes.length === 1) {
    return (
      <Button icon={<PlusOutlined />} loading={isPending} onClick={() => void pick(first)} data-testid="evidence-add">
        {t("evidence.add")}
      </Button>
    );
  }
  const items = scenes.map((scene) => ({
    key: scene,
    label: <span data-testid={`evidence-add-${scene}`}>{t(`proof.scene.${scene}`)}</span>,
    onClick: () => void pick(scene),
  }));
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button icon={<PlusOutlined />} loading={isPending} data-testid="evidence-add">
        {t("evidence.add")}
      </Button>
    </Dropdown>
  );
}
