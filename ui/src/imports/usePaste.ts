import { useEffect } from "react";

/** Text that is pasted anywhere but into a field. */
export function usePaste(take: (text: string) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const into = event.target;
      if (into instanceof HTMLInputElement || into instanceof HTMLTextAreaElement) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() !== "") take(text);
    };
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, [take]);
}
