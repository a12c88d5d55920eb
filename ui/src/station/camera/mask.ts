/** A third of the picture that is never taken: where the address on the label lies. */
import type { Mask } from "../../choices";

type Pen = Pick<CanvasRenderingContext2D, "fillRect" | "fillStyle">;

export function cover(pen: Pen, width: number, height: number, mask: Mask): void {
  if (mask === "off") return;
  const across = mask === "left" || mask === "right" ? width / 3 : width;
  const down = mask === "top" || mask === "bottom" ? height / 3 : height;
  pen.fillStyle = "black";
  pen.fillRect(mask === "right" ? width - across : 0, mask === "bottom" ? height - down : 0, across, down);
}

/** The picture as it may be taken; the camera's own where nothing is covered. */
export function makeCovered(video: HTMLVideoElement, mask: Mask): () => HTMLVideoElement | HTMLCanvasElement {
  if (mask === "off") return () => video;
  const paper = document.createElement("canvas");
  paper.width = video.videoWidth;
  paper.height = video.videoHeight;
  const pen = paper.getContext("2d");
  return () => {
    if (pen === null) return video;
    pen.drawImage(video, 0, 0);
    cover(pen, paper.width, paper.height, mask);
    return paper;
  };
}
