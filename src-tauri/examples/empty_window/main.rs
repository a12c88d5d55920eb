//! A window with nothing in it but one question and its answer: what every window of these versions takes to
//! come up. The bench `window_ready` measures ours beside it.

/// Answers the page.
#[tauri::command]
fn answer() -> &'static str {
    "ready"
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![answer])
        .run(tauri::generate_context!("examples/empty_window/tauri.conf.json"))
        .expect("a window of its own");
}
