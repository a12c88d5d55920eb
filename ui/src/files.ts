/** Files as the operating system hands them over: choosers, and files dropped on the window. */
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { open, save } from "@tauri-apps/plugin-dialog";

const TABLES = ["csv", "tsv", "xlsx", "xls", "txt", "zip"];

export async function pickTables(title: string, kinds: string): Promise<string[]> {
  const picked = await open({ multiple: true, title, filters: [{ name: kinds, extensions: TABLES }] });
  return picked ?? [];
}

const PICTURES = ["jpg", "jpeg", "png", "webp"];
const PROOF = [...PICTURES, "mp4", "webm"];

export async function pickProof(title: string, kinds: string): Promise<string[]> {
  const picked = await open({ multiple: true, title, filters: [{ name: kinds, extensions: PROOF }] });
  return picked ?? [];
}

/** Whether all of them may be photos or clips; the core looks at their bytes. */
export function areProof(paths: string[]): boolean {
  return paths.length > 0 && paths.every((path) => PROOF.includes(path.split(".").pop()?.toLowerCase() ?? ""));
}

export async function pickFile(title: string, extension: string): Promise<string | null> {
  return open({ multiple: false, title, filters: [{ name: extension, extensions: [extension] }] });
}

export async function pickPicture(title: string): Promise<string | null> {
  return open({ multiple: false, title, filters: [{ name: "JPG PNG WebP", extensions: PICTURES }] });
}

export async function pickFolder(title: string): Promise<string | null> {
  return open({ directory: true, multiple: false, title });
}

export async function pickPlace(title: string, name: string, extension: string): Promise<string | null> {
  return save({ title, defaultPath: name, filters: [{ name: extension, extensions: [extension] }] });
}

export type Dragged = { is: "over" } | { is: "left" } | { is: "dropped"; paths: string[] };

type Hear = (dragged: Dragged) => void;
const hearers = new Set<Hear>();
let hearing = false;

/** The window is asked once, however often a page begins and ends to listen: each asking takes it a moment. */
export function onFilesDragged(tell: Hear): () => void {
  if (!hearing) {
    hearing = true;
    void getCurrentWebview().onDragDropEvent(({ payload }) => {
      const dragged: Dragged =
        payload.type === "drop"
          ? { is: "dropped", paths: payload.paths }
          : { is: payload.type === "leave" ? "left" : "over" };
      for (const each of [...hearers]) each(dragged);
    });
  }
  hearers.add(tell);
  return () => void hearers.delete(tell);
}

/** The last part of a path, on either kind of system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
