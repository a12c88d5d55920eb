import { App } from "antd";
import { useCallback } from "react";
import { useWrite } from "../ask";
import { Refusal } from "../door";
import type { Scene } from "../door-types";
import { fileName, pickProof } from "../files";
import { toldOf } from "../parts/ErrorNote";
import { t } from "../words/words";

export type About = { order_id: number | null; case_id: number | null };

/** Files from disk as proof: each is kept or refused by its own name. */
export function useAddFiles(subject: About, staff: string) {
  const { message } = App.useApp();
  const keep = useWrite("keep_evidence");
  const { mutateAsync } = keep;
  const { order_id, case_id } = subject;

  const add = useCallback(
    async (paths: string[], scene: Scene) => {
      let added = 0;
      let before = 0;
      for (const path of paths) {
        try {
          const kept = await mutateAsync({
            facts: { order_id, case_id, scene, source: "file", staff, step: null, point: null, taken_at: null },
            data: null,
            path,
          });
          if (kept.operation === null) before += 1;
          else added += 1;
        } catch (why) {
          const { what, next } = toldOf(why instanceof Refusal ? why : new Refusal("unexpected", {}));
          message.error(t("evidence.refused", { file: fileName(path), what, next }), 8);
        }
      }
      if (added > 0) message.success(t("evidence.added", { count: added }));
      if (before > 0) message.info(t("evidence.added_before", { count: before }));
    },
    [mutateAsync, message, order_id, case_id, staff],
  );

  const pick = useCallback(
    async (scene: Scene) => {
      const paths = await pickProof(t("evidence.add"), t("evidence.kinds"));
      if (paths.length > 0) await add(paths, scene);
    },
    [add],
  );

  return { add, pick, isPending: keep.isPending };
}
