//! The page: the window's own front end, carried in the program.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../ui/dist"]
struct FrontEnd;

/// What is said where the program was built without its front end.
const NOT_BUILT: &str = "<!doctype html><meta charset=\"utf-8\"><title>品退管家</title>\
    <p>这个程序没有带网页。先 npm run --prefix ui build，再编译。</p>\n";

/// A file of the front end; `/` is its page.
pub(crate) async fn file(uri: Uri) -> Response {
    let path = match uri.path() {
        "/" => "index.html",
        path => path.trim_start_matches('/'),
    };
    match FrontEnd::get(path) {
        Some(file) => {
            // Their names change with what is in them.
            let keep = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
            let kind = file.metadata.mimetype().to_owned();
            ([(CONTENT_TYPE, kind), (CACHE_CONTROL, keep.to_owned())], file.data.into_owned()).into_response()
        }
        None if path == "index.html" => ([(CONTENT_TYPE, "text/html; charset=utf-8")], NOT_BUILT).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
