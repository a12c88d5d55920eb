//! The window with its camera: the page may film at the station, and nothing else is granted. The page is told which
//! language is spoken here, for a first start.
//!
//! On Linux the web view has to be told that it may; the environment's `PINTUI_CAMERA=test` puts the web
//! view's own test picture in the place of a camera, for tests and demonstrations.

use pintui_core::locale::Language;
use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{App, WebviewWindow, WebviewWindowBuilder};

/// Opens the window that the configuration describes.
pub fn window(app: &App) -> tauri::Result<()> {
    for described in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, described)?
            .on_permission_request(|_, kind| match kind {
                PermissionKind::Camera => PermissionResponse::Allow,
                _ => PermissionResponse::Default,
            })
            .initialization_script(spoken())
            // named as the page is, in the language that is read
            .on_document_title_changed(|window, title| {
                let _ = window.set_title(&title);
            })
            .build()?;
        let_in(&window)?;
    }
    Ok(())
}

/// Tells the page which language the environment asks for. Where it says none, other systems tell the web view, and on
/// Linux it is the usual one.
fn spoken() -> String {
    let asked = Language::asked(|name| std::env::var(name).ok());
    let asked = if cfg!(target_os = "linux") { Some(asked.unwrap_or_default()) } else { asked };
    asked.map_or(String::new(), |language| format!("window.pintuiSpeaks = '{}';", language.tag()))
}

#[cfg(target_os = "linux")]
fn let_in(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{SecurityManagerExt, SettingsExt, WebContextExt, WebViewExt};

    window.with_webview(|view| {
        let view = view.inner();
        if let Some(settings) = WebViewExt::settings(&view) {
            settings.set_enable_media_stream(true);
            settings.set_enable_mock_capture_devices(std::env::var("PINTUI_CAMERA").is_ok_and(|wish| wish == "test"));
        }
        // A clip is fetched whole before it plays, which the web view takes for a request elsewhere.
        if let Some(manager) = view.context().and_then(|context| context.security_manager()) {
            manager.register_uri_scheme_as_cors_enabled(crate::proof::SCHEME);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn let_in(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
