// The least a window can do: ask its program something and show the answer.
window.__TAURI_INTERNALS__.invoke("answer").then((answer) => {
  document.body.textContent = answer;
  document.body.style.background = "steelblue";
});
