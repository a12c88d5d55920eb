import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useChoice } from "../../choices";
import type { BenchState } from "../bench";
import { type EyeState, eyeState, follow, openEye, type Subject, whenSeen } from "./eye";

/** The camera as the station sees it; it films what lies on the bench. */
export function useEye(bench: BenchState, staff: string): EyeState {
  const eye = useSyncExternalStore(whenSeen, eyeState);
  const switched = useChoice("camera");
  const answers = useQueryClient();
  useEffect(() => (switched === "on" && staff !== "" ? openEye() : undefined), [switched, staff]);

  const { scene } = bench;
  useEffect(() => {
    // between two parcels the film goes on: sealing the box is part of it
    if (scene.is !== "waiting") follow(subjectOf(scene, staff));
  }, [scene, staff]);

  useEffect(() => {
    if (eye.kept > 0) void answers.invalidateQueries({ queryKey: ["evidence_list"] });
  }, [eye.kept, answers]);
  return eye;
}

function subjectOf(scene: BenchState["scene"], staff: string): Subject | null {
  // a wrong piece or a bad scan in the middle of a parcel ends no film: the same parcel still lies there
  const check =
    scene.is === "trouble" ? scene.resume : scene.is === "checking" || scene.is === "answered" ? scene.check : null;
  if (check === null) return null;
  const { parcel, startedAt } = check;
  return { key: `${parcel.order_id} ${startedAt}`, order_id: parcel.order_id, staff };
}
