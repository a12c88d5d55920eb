//! The eye on the book: tells the page when another process (the command line, a second window)
//! has changed it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use pintui_core::door::list::COMMANDS;
use pintui_store::Book;
use tauri::{AppHandle, Emitter};

use crate::shelf::Shelf;

const BETWEEN_LOOKS: Duration = Duration::from_secs(2);

/// Before the first look nothing is known, and so nothing has changed.
const NOT_LOOKED: i64 = -1;

/// The newest operation that the page knows of.
static KNOWN: AtomicI64 = AtomicI64::new(NOT_LOOKED);

/// Looks at the book for as long as the window is there.
pub fn begin(page: AppHandle, shelf: Arc<Shelf>) {
    thread::spawn(move || {
        loop {
            // While the book can't be read, every question of the page is told why.
            if let Ok(newest) = shelf.book().and_then(|book| book.last_operation()) {
                let known = KNOWN.swap(newest, Ordering::SeqCst);
                if known != newest && known != NOT_LOOKED {
                    // A page that is just being closed hears nothing.
                    let _ = page.emit("book-changed", newest);
                }
            }
            thread::sleep(BETWEEN_LOOKS);
        }
    });
}

/// Runs a command of this window; what it writes is no news to the page, which asks again by itself.
pub fn own<T>(book: &Book, name: &str, run: impl FnOnce() -> T) -> T {
    let reads = COMMANDS.iter().any(|(known, kind)| *known == name && *kind == "read");
    if reads {
        return run();
    }
    let before = book.last_operation();
    let answer = run();
    if let (Ok(before), Ok(after)) = (before, book.last_operation()) {
        // When another process has written since the last look, the next look must still tell.
        let _ = KNOWN.compare_exchange(before, after, Ordering::SeqCst, Ordering::SeqCst);
    }
    answer
}
