//! Where the book stands. A book that can't be opened is no reason to show no window.
//!
//! Whoever asks while it can't be opened gets the refusal, so that the page can tell what to do,
//! and a later question tries again: the disk may be free or the folder writable by then.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pintui_core::door::Refused;
use pintui_core::keeping::backup::{Restored, restore_unopened};
use pintui_core::keeping::{self, clock, default_folder};
use pintui_store::Book;

/// Questions that come in a bunch get one answer, not one try each.
const BETWEEN_TRIES: Duration = Duration::from_secs(1);

/// The place of the book.
pub struct Shelf {
    named: Option<PathBuf>,
    place: Mutex<Place>,
}

enum Place {
    NotTried,
    Open(Arc<Book>),
    Refused(Refused, Instant),
}

impl Shelf {
    /// The shelf in the named data folder, else in the usual one; nothing is opened yet.
    pub fn at(named: Option<PathBuf>) -> Self {
        Self { named, place: Mutex::new(Place::NotTried) }
    }

    /// The book, opened by whoever asks first.
    pub fn book(&self) -> Result<Arc<Book>, Refused> {
        let mut place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        match &*place {
            Place::Open(book) => return Ok(Arc::clone(book)),
            Place::Refused(why, tried) if tried.elapsed() < BETWEEN_TRIES => return Err(why.clone()),
            Place::Refused(..) | Place::NotTried => {}
        }
        let opened = self.folder().and_then(|folder| keeping::open(&folder, clock::now())).map(Arc::new);
        *place = match &opened {
            Ok(book) => Place::Open(Arc::clone(book)),
            Err(why) => Place::Refused(why.clone(), Instant::now()),
        };
        opened
    }

    /// Puts a copy in the place of a book that cannot be opened for the reason `why`; the next question opens it.
    pub fn restore(&self, from: &str, why: Refused) -> Result<Restored, Refused> {
        let mut place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        let restored = restore_unopened(&self.folder()?, &why, from, clock::now()).unwrap_or(Err(why))?;
        *place = Place::NotTried;
        Ok(restored)
    }

    fn folder(&self) -> Result<PathBuf, Refused> {
        self.named.clone().map_or_else(default_folder, Ok)
    }
}
