//! Kept photos and clips for the page, by the hash that is their name: `evidence://localhost/<hash>.<ending>`.
//!
//! Only what lies on the shelf of proof can be asked for: a name that is no hash is answered with nothing.

use std::sync::Arc;

use pintui_core::evidence::kind::Form;
use pintui_core::evidence::shelf as files;
use tauri::UriSchemeResponder;
use tauri::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use tauri::http::{Request, Response, StatusCode};

use crate::shelf::Shelf;

/// The scheme of the addresses.
pub const SCHEME: &str = "evidence";

/// Answers with the file, away from the window's thread.
pub fn show(shelf: Arc<Shelf>, asked: &Request<Vec<u8>>, answer: UriSchemeResponder) {
    let name = asked.uri().path().trim_start_matches('/').to_owned();
    tauri::async_runtime::spawn_blocking(move || {
        let found = named(&name).and_then(|(hash, form)| {
            let book = shelf.book().ok()?;
            Some((files::read(&files::folder(&book), hash, form).ok()?, form.mime()))
        });
        let built = Response::builder().header(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        let told = match found {
            // The name is the content: it never changes.
            Some((bytes, mime)) => {
                built.header(CONTENT_TYPE, mime).header(CACHE_CONTROL, "max-age=86400, immutable").body(bytes)
            }
            None => built.status(StatusCode::NOT_FOUND).body(Vec::new()),
        };
        answer.respond(told.unwrap_or_default());
    });
}

fn named(name: &str) -> Option<(&str, Form)> {
    let (hash, ending) = name.split_once('.')?;
    let form = Form::of_ending(ending)?;
    files::is_hash(hash).then_some((hash, form))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn only_a_hash_with_a_known_ending_is_a_name() {
        let hash = "ab".repeat(32);
        assert!(named(&format!("{hash}.jpg")).is_some());
        for other in ["../book.db", "book.db", &format!("{hash}.db"), hash.as_str(), &format!("../{hash}.jpg")] {
            assert!(named(other).is_none(), "{other} was taken for a photo");
        }
    }
}
