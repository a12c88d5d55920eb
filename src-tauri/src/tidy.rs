//! Proof tidies itself: soon after the start and every hour, clips that were left behind are kept, what is
//! past its time goes, and files that nobody names are swept.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use pintui_core::door::{self, Call, NoPrinters, Unwatched, Who};
use pintui_core::keeping::clock;

use crate::shelf::Shelf;

/// The window shows its first page before anything else is done.
const AFTER_START: Duration = Duration::from_secs(8);
const BETWEEN: Duration = Duration::from_secs(3600);

/// Tidies for as long as the window is there.
pub fn begin(shelf: Arc<Shelf>) {
    thread::spawn(move || {
        thread::sleep(AFTER_START);
        loop {
            let tidied = shelf.book().and_then(|book| {
                let call = Call {
                    actor: "program",
                    who: Who::Program,
                    now: clock::now(),
                    progress: &Unwatched,
                    printers: &NoPrinters,
                };
                door::call(&book, &call, "tidy_evidence", serde_json::json!({}))
            });
            if let Err(why) = tidied {
                eprintln!("tidy_evidence: {why}");
            }
            thread::sleep(BETWEEN);
        }
    });
}
